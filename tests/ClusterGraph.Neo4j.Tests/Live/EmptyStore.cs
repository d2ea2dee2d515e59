using ClusterGraph.Bolt;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Live;

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>Empty stores on the server of the run.</summary>
internal static class EmptyStore
{
    /// <summary>Empties the database; what an earlier store wrote is gone.</summary>
    public static async Task<Neo4jStore> OnAsync(LiveFixture live)
    {
        await using (var driver = live.Open()) await (await driver.RunAsync(AccessMode.Write, "MATCH (n) DETACH DELETE n")).ConsumeAsync();
        return Neo4jStore.Open(new ConnectionSettings(live.Uri, null, null, null), TimeProvider.System);
    }
}
