using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Partners;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads what scores know about clusters.</summary>
internal sealed class ProfileReader(Ask ask, Frame frame)
{
    private const int Most = 2_000;
    private readonly ClusterReader clusters = new(frame.Graph);

    /// <summary>Those of the clusters that there are.</summary>
    public async Task<IReadOnlyDictionary<NodeKey, ClusterProfile>> FindAsync(IEnumerable<NodeKey> keys)
    {
        var found = new Dictionary<NodeKey, ClusterProfile>();
        foreach (var part in keys.Distinct().Order().Chunk(Most))
            foreach (var row in await ask(ProfileTexts.Find, new() { ["rows"] = Value.List(part.Select(key => key.Text)) }))
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
        parameters["most"] = Most;
        for (var after = ""; ;)
        {
            parameters["after"] = after;
            var rows = await ask(text, parameters);
            foreach (var row in rows) yield return Read(row);
            if (rows.Count < Most) yield break;
            after = rows[^1][0].AsString();
        }
    }

    private ClusterProfile Read(Record row) =>
        clusters.Read((Cluster)Reads.NodeOf(row), row[2].AsList().Select(json => StoredLink.Read(json.AsString())).OrderBy(LinkIdentity.Of));
}
