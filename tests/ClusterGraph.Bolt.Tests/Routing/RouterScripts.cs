using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Routing;

/// <summary>What routers answer.</summary>
internal static class RouterScripts
{
    /// <summary>A router for which one server does everything.</summary>
    public static Script Table(Func<string> address, int ttl = 300) => Script.Ready().Expect(MessageTag.Route)
        .Do(connection => connection.SendAsync(MessageTag.Success, Answer([address()], [address()], [address()], ttl)));

    public static Script Table(Func<string> router, Func<string[]> readers, Func<string[]> writers, string database = "neo4j") =>
        Script.Ready().Route(router, readers, writers, database);

    public static Script Route(this Script script, Func<string> router, Func<string[]> readers, Func<string[]> writers, string database = "neo4j") =>
        script.Expect(MessageTag.Route)
            .Do(connection => connection.SendAsync(MessageTag.Success, Answer([router()], readers(), writers(), 300, database)));

    private static Dictionary<string, Value> Answer(string[] routers, string[] readers, string[] writers, int ttl, string database = "neo4j") => new()
    {
        ["rt"] = new Dictionary<string, Value>
        {
            ["ttl"] = ttl,
            ["db"] = database,
            ["servers"] = new Value[] { Role("ROUTE", routers), Role("READ", readers), Role("WRITE", writers) },
        },
    };

    private static Value Role(string role, string[] addresses) =>
        new Dictionary<string, Value> { ["role"] = role, ["addresses"] = Value.List(addresses) };
}
