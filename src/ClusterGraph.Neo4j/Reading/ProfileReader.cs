using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Partners;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads what scores know about clusters.</summary>
internal sealed class ProfileReader(Ask ask, Frame frame)
{
    private const int Batch = 2_000;
    private readonly ClusterReader clusters = new(frame.Graph);

    /// <summary>Those of the clusters that there are.</summary>
    public async Task<IReadOnlyDictionary<NodeKey, ClusterProfile>> FindAsync(IEnumerable<NodeKey> keys)
    {
        var found = new Dictionary<NodeKey, ClusterProfile>();
        foreach (var part in keys.Distinct().Order().Chunk(Batch))
            foreach (var row in await ask(ProfileTexts.Find, Reads.Rows(part)))
            {
                var profile = Read(row);
                found[profile.Key] = profile;
            }

        return found;
    }

    /// <summary>All clusters in key order.</summary>
    public IAsyncEnumerable<ClusterProfile> AllAsync() => StreamAsync(ProfileTexts.Stream, []);

    /// <summary>The clusters that share an activity, in key order.</summary>
    public IAsyncEnumerable<ClusterProfile> SharingAsync(IEnumerable<NodeKey> activities) =>
        StreamAsync(ProfileTexts.SharingActivities, new() { ["activities"] = Value.List(activities.Select(activity => activity.Text)) });

    private async IAsyncEnumerable<ClusterProfile> StreamAsync(CypherText text, Dictionary<string, Value> parameters)
    {
        await foreach (var row in Pages.RowsAsync(ask, text, parameters)) yield return Read(row);
    }

    private ClusterProfile Read(Record row) => clusters.Read((Cluster)Reads.NodeOf(row), Reads.LinksOf(row, 2));
}
