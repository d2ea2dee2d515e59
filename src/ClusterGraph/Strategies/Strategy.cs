using ClusterGraph.Graph;

namespace ClusterGraph.Strategies;

/// <summary>A smart specialisation or other territorial strategy; COVERS says for which place, PRIORITISES for which activities.</summary>
public sealed record Strategy : Node
{
    public Period? Period { get; init; }
}
