using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>A change as the history keeps it for watchers.</summary>
internal static class StoredChange
{
    public static DataChange Read(Record row) => new(
        new DataVersion(row[0].AsInteger(), row[1].AsString()),
        [.. Texts(row[2]).Select(NodeKey.Parse)],
        [.. Texts(row[3]).Select(NodeKey.Parse)],
        [.. Texts(row[4]).Select(Enum.Parse<NodeKind>)],
        (int)row[5].AsInteger(),
        row[6].AsBoolean());

    private static IEnumerable<string> Texts(Value list) => list.AsList().Select(item => item.AsString());
}
