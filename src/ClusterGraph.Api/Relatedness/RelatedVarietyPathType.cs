using System.Collections.Immutable;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Api.Relatedness;

/// <summary>A path with its nodes.</summary>
internal sealed record RelatedVarietyPath(RelatedPath Path, PathNodes Shown)
{
    public ImmutableArray<RelatedVarietyHop> Hops => [.. Path.Hops.Select(hop => new RelatedVarietyHop(hop, Shown))];
}

/// <summary>A path of relatedness in the schema.</summary>
internal sealed class RelatedVarietyPathType : DeclaredObject<RelatedVarietyPath>
{
    public RelatedVarietyPathType() : base(nameof(RelatedVarietyPath), "A path of relatedness without repeated nodes. Its inner nodes are activities and technologies only: a shared region or programme is not relatedness.")
    {
        Value("strength", "Product of the hops' weights in their order, in (0,1], no unit; higher is closer. Multiply the hops to check it [EST].", path => path.Path.Strength);
        Value("kind", "SHARED when no relatedness edge is crossed (both ends hold the same activity), else RELATED.", path => path.Path.Kind);
        Value("hops", "The edges in order, the hops at the ends included.", path => path.Hops);
        Value("nodes", "The nodes in order, both ends included.", path => path.Path.Nodes.Select(key => path.Shown.Nodes[key]).ToImmutableArray());
    }
}
