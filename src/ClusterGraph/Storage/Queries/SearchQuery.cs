using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A full-text search: nodes in whose name, aliases, labels or description every asked word stands, as it is, as a beginning, or with a slip of the pen. Case and accents do not matter.</summary>
/// <param name="Text">What is asked; without a letter or digit nothing is found.</param>
/// <param name="Kinds">Only nodes of these kinds; none named: of all.</param>
/// <param name="Size">How many hits at most.</param>
/// <param name="After">Only hits after this place; null from the best one on.</param>
public sealed record SearchQuery(string Text, ImmutableArray<NodeKind> Kinds, int Size = 25, SearchPosition? After = null)
{
    /// <summary>Whether nodes of a kind are asked for.</summary>
    public bool Wants(NodeKind kind) => Kinds.IsEmpty || Kinds.Contains(kind);
}
