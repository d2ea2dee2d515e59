using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Storage;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("memory:", StoreScheme.Memory, StoreSecurity.None, null, null)]
    [InlineData("file:./data", StoreScheme.File, StoreSecurity.None, "./data", null)]
    [InlineData("bolt://localhost", StoreScheme.Bolt, StoreSecurity.None, null, "localhost")]
    [InlineData("BOLT+S://db.example.org", StoreScheme.Bolt, StoreSecurity.Trusted, null, "db.example.org")]
    [InlineData("neo4j://db/", StoreScheme.Neo4j, StoreSecurity.None, null, "db")]
    [InlineData("neo4j+ssc://db", StoreScheme.Neo4j, StoreSecurity.SelfSigned, null, "db")]
    public void Parse_KnownScheme(string text, StoreScheme scheme, StoreSecurity security, string? folder, string? host)
    {
        var address = StoreAddress.Parse(text);
        Assert.Equal((scheme, security, folder, host, StoreAddress.DefaultPort), (address.Scheme, address.Security, address.Folder, address.Host, address.Port));
        Assert.Equal(address, StoreAddress.Parse(address.ToString()));
    }

    [Fact]
    public void Parse_Port() => Assert.Equal(7688, StoreAddress.Parse("bolt://localhost:7688").Port);

    [Theory]
    [InlineData("postgres://db", "'postgres' is not a kind of store. Known ones: memory:, file:<folder>, bolt://")]
    [InlineData("", "is not the address of a store. Known ones: memory:")]
    [InlineData("data", "is not the address of a store. Known ones: memory:")]
    [InlineData("memory:x", "memory: takes nothing")]
    [InlineData("file:", "file: needs a folder")]
    [InlineData("bolt:localhost", "bolt:// needs a host")]
    [InlineData("neo4j://user:secret@db", "Credentials are settings of their own")]
    public void Parse_AnythingElse_SaysWhatIsKnown(string text, string problem)
    {
        Assert.Contains(problem, Assert.Throws<FormatException>(() => StoreAddress.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(StoreAddress.TryParse(text, out _, out _));
    }

    [Fact]
    public async Task Open_Memory_GivesAStore()
    {
        await using var store = new StoreOpener().Open(StoreAddress.Parse("memory:"));
        Assert.IsType<MemoryStore>(store);
    }

    [Fact]
    public async Task Open_File_GivesAStoreThatLasts()
    {
        using var folder = new TemporaryFolder();
        await using var store = new StoreOpener().Open(StoreAddress.Parse($"file:{folder.Path}/data"));
        Assert.IsType<FileStore>(store);
    }

    [Fact]
    public void Open_SchemeNotBuiltIn_SaysSo() => Assert.Equal(
        "'bolt://db:7687': this version is built without that kind of store. It has memory:, file:",
        Assert.Throws<NotSupportedException>(() => new StoreOpener().Open(StoreAddress.Parse("bolt://db"))).Message);
}
