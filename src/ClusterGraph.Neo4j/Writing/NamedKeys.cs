using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>All keys that stand in a change set, wherever they stand.</summary>
internal static class NamedKeys
{
    public static IReadOnlySet<NodeKey> Of(ChangeSet changes)
    {
        var keys = new HashSet<NodeKey>(changes.RemovedNodes);
        foreach (var link in changes.RemovedLinks) keys.UnionWith([link.From, link.To]);
        foreach (var record in changes.Nodes.Concat<object>(changes.Links)) Add(record, keys);
        if (changes.Note is { } note) Add(note, keys);
        return keys;
    }

    private static void Add(object record, HashSet<NodeKey> keys) => RecordWalk.Visit(record, (_, value) =>
    {
        if (value is NodeKey { Text.Length: > 0 } key) keys.Add(key);
    });
}
