using System.Collections.Frozen;

namespace ClusterGraph.Graph;

/// <summary>One line of the table of allowed links: which kinds of node may stand at either end.</summary>
public sealed record LinkRule(LinkKind Kind, FrozenSet<NodeKind> From, FrozenSet<NodeKind> To);
