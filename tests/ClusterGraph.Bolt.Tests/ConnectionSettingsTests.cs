using Microsoft.Extensions.Configuration;

namespace ClusterGraph.Bolt.Tests;

public class ConnectionSettingsTests
{
    private const string AuraFile = """
        # Wait 60 seconds before connecting using these details, or login to validate the Aura Instance is available
        NEO4J_URI=neo4j+s://0123abcd.databases.neo4j.io
        NEO4J_USERNAME=neo4j
        NEO4J_PASSWORD=a=b#c"d
        NEO4J_DATABASE=neo4j
        AURA_INSTANCEID=0123abcd
        AURA_INSTANCENAME="Instance01"
        """;

    [Fact]
    public void Section_GoesBeforePlainNames_WhichGoBeforeTheFile()
    {
        var path = System.IO.Path.GetTempFileName();
        File.WriteAllText(path, AuraFile);
        var settings = Read(("Neo4j:Uri", "bolt://one"), ("NEO4J_URI", "bolt://two"), ("NEO4J_USER", "ana"), ("Neo4j:CredentialsFile", path));
        File.Delete(path);
        Assert.Equal(new ConnectionSettings("bolt://one", "ana", "a=b#c\"d", "neo4j"), settings);
    }

    [Fact]
    public void AuraFile_IsTakenAsItIs() => Assert.Equal(
        new ConnectionSettings("neo4j+s://0123abcd.databases.neo4j.io", "neo4j", "a=b#c\"d", "neo4j"), ConnectionSettings.FromCredentialsFile(AuraFile));

    [Fact]
    public void NothingGiven_IsTheLocalServer() => Assert.Equal(new ConnectionSettings("bolt://localhost:7687", null, null, null), Read());

    [Fact]
    public void EmptyValue_IsNoValue() => Assert.Equal("bolt://two", Read(("Neo4j:Uri", ""), ("NEO4J_URI", "bolt://two")).Uri);

    [Fact]
    public void UserWithoutPassword_IsAnError() => Assert.Throws<FormatException>(() => Read(("NEO4J_USERNAME", "ana")).Credentials);

    [Fact]
    public void Password_IsNotInTheText() =>
        Assert.DoesNotContain("a=b", $"{ConnectionSettings.FromCredentialsFile(AuraFile)}", StringComparison.Ordinal);

    [Fact]
    public async Task Settings_OpenADriver()
    {
        await using var driver = Driver.Open(ConnectionSettings.FromCredentialsFile(AuraFile));
        Assert.True(driver.Uri.IsRouted);
    }

    [Fact]
    public void Uri_ThatIsGiven_IsToldFromTheDefault()
    {
        Assert.Null(ConnectionSettings.ReadUri(Configuration(("NEO4J_URI", ""), ("NEO4J_USERNAME", "ana"))));
        Assert.Equal(ConnectionSettings.DefaultUri, ConnectionSettings.ReadUri(Configuration(("NEO4J_URI", ConnectionSettings.DefaultUri))));
    }

    private static ConnectionSettings Read(params (string Key, string? Value)[] values) => ConnectionSettings.Read(Configuration(values));

    private static IConfigurationRoot Configuration(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))).Build();
}
