using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A place in a list of hits, which goes from the highest score down, then by kind (things before what is written about them, as <see cref="NodeKind"/> lists them), then by key.</summary>
public readonly record struct SearchPosition(double Score, NodeKey Key) : IComparable<SearchPosition>
{
    public int CompareTo(SearchPosition other) =>
        Score != other.Score ? other.Score.CompareTo(Score)
        : Key.Kind != other.Key.Kind ? Key.Kind.CompareTo(other.Key.Kind)
        : Key.CompareTo(other.Key);
}
