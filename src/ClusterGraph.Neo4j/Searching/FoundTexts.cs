using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Search;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>A node that may answer, as its key and texts.</summary>
internal sealed record FoundTexts(NodeKey Key, SearchText[] Texts)
{
    /// <summary>From the columns key, name, aliases, labels, description.</summary>
    public static FoundTexts Read(Record row, int column = 0) => new(
        NodeKey.Parse(row[column].AsString()),
        [.. SearchText.Of(row[column + 1].AsString(), ListOf(row[column + 2]), ListOf(row[column + 3]), row[column + 4].IsNull ? null : row[column + 4].AsString())]);

    private static IEnumerable<string> ListOf(Value list) => list.IsNull ? [] : list.AsList().Select(text => text.AsString());
}
