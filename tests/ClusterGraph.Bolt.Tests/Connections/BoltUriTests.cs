using ClusterGraph.Bolt.Connections;

namespace ClusterGraph.Bolt.Tests.Connections;

public class BoltUriTests
{
    [Theory]
    [InlineData("bolt://localhost", false, TlsMode.None, "localhost:7687")]
    [InlineData("bolt+s://db.example:7688", false, TlsMode.SystemTrust, "db.example:7688")]
    [InlineData("bolt+ssc://127.0.0.1", false, TlsMode.AnyCertificate, "127.0.0.1:7687")]
    [InlineData("neo4j://[::1]:1234", true, TlsMode.None, "[::1]:1234")]
    [InlineData("neo4j+s://x.databases.neo4j.io", true, TlsMode.SystemTrust, "x.databases.neo4j.io:7687")]
    [InlineData("neo4j+ssc://a/", true, TlsMode.AnyCertificate, "a:7687")]
    public void Uri_OfASixSchemes_IsRead(string text, bool routed, TlsMode tls, string address)
    {
        var uri = BoltUri.Parse(text);
        Assert.Equal((routed, tls, address), (uri.IsRouted, uri.Tls, uri.Address.ToString()));
    }

    [Theory]
    [InlineData("localhost:7687", "scheme")]
    [InlineData("http://localhost", "bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc")]
    [InlineData("bolt://localhost/db", "path")]
    [InlineData("bolt://user:secret@localhost", "Credentials are given separately")]
    [InlineData("bolt://localhost?policy=x", "routing context")]
    [InlineData("neo4j://localhost?policy=", "empty")]
    [InlineData("neo4j://localhost?a=1&a=2", "named twice")]
    [InlineData("neo4j://localhost?address=x", "reserved")]
    [InlineData("nothing", "no URI")]
    public void Uri_ThatMakesNoSense_IsRefusedWithTheReason(string text, string reason)
    {
        var failure = Assert.Throws<FormatException>(() => BoltUri.Parse(text));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Uri_Parameters_AreTheRoutingContext()
    {
        var context = BoltUri.Parse("neo4j://localhost?policy=eu%20only&region=x").RoutingContext;
        Assert.Equal(new Dictionary<string, string> { ["policy"] = "eu only", ["region"] = "x" }, context);
    }

    [Theory]
    [InlineData("host", "host:7687")]
    [InlineData("host:1", "host:1")]
    [InlineData("[::1]", "[::1]:7687")]
    [InlineData("[fe80::1]:65535", "[fe80::1]:65535")]
    [InlineData("::1", "[::1]:7687")]
    [InlineData("host:0", null)]
    [InlineData("host:65536", null)]
    [InlineData("host:x", null)]
    [InlineData(":7687", null)]
    [InlineData("", null)]
    public void Address_IsReadOrRefused(string text, string? expected) =>
        Assert.Equal(expected, ServerAddress.TryParse(text, out var address) ? address.ToString() : null);
}
