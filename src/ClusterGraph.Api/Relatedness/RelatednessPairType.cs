using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Relatedness;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Api.Relatedness;

/// <summary>How two activities or technologies are related.</summary>
internal sealed record RelatednessPair((NodeKey A, NodeKey B) Ends, RelatednessEdge? Edge, RelatedPath? Path, PathNodes Shown, (int HopCap, DataVersion Version) Made);

/// <summary>The answer to <c>relatedness</c> in the schema.</summary>
internal sealed class RelatednessPairType : DeclaredObject<RelatednessPair>
{
    public RelatednessPairType() : base(nameof(RelatednessPair), "How two activities or technologies are related: directly, and by the best path. A screening aid: relatedness measures are contested (Castaldi et al. 2015; Tacchella et al. 2021).")
    {
        Value("a", "The first, as asked.", pair => pair.Shown.Nodes[pair.Ends.A]);
        Value("b", "The second, as asked.", pair => pair.Shown.Nodes[pair.Ends.B]);
        Optional("direct", "The edge that joins them; null when none does, which for two measured activities means: not more often in the same regions than chance gives.", pair => pair.Edge is { } edge ? new RelatednessEvidence(edge, pair.Shown.Nodes) : null);
        Value("strength", "phi*, the strength of the best path within `hopCap`, in [0,1], no unit; higher is closer, 1 for a node with itself, 0 when no path of at least 0.05 joins them. Symmetric [ADP].", pair => pair.Ends.A == pair.Ends.B ? 1 : pair.Path?.Strength ?? 0);
        Optional("path", "The path behind `strength`; null when there is none.", pair => pair.Path is { } path ? new RelatedVarietyPath(path, pair.Shown) : null);
        Value("hopCap", "Edges that the path may have: 3, or 1 when more than a tenth of all pairs are edges [HEU].", pair => pair.Made.HopCap);
        Value("dataVersion", "The data that answered.", pair => pair.Made.Version.ToString());
        Value("methodVersion", "Version of the rules that made the network.", _ => RelatednessRules.MethodVersion);
    }
}
