using ClusterGraph.GraphQL.Types;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Api.Relatedness;

/// <summary>A hop with its nodes.</summary>
internal sealed record RelatedVarietyHop(PathHop Hop, PathNodes Shown);

/// <summary>One hop of a path in the schema.</summary>
internal sealed class RelatedVarietyHopType : DeclaredObject<RelatedVarietyHop>
{
    public RelatedVarietyHopType() : base(nameof(RelatedVarietyHop), "One edge of a path, in the path's direction.")
    {
        Value("from", "Where it starts.", hop => hop.Shown.Nodes[hop.Hop.From]);
        Value("to", "Where it leads.", hop => hop.Shown.Nodes[hop.Hop.To]);
        Value("weight", "In (0,1], no unit. Between related nodes phi; between a cluster and its activity the share over the largest share [HEU]; between a region and its activity LQ / (1 + LQ) [HEU].", hop => hop.Hop.Weight);
        Optional("link", "The kind of link crossed: RELATED_TO, USES, BROADER, or WORKS_IN at a cluster. Null between a region and what it is specialised in, which is computed from figures.", hop => hop.Hop.Edge?.Via ?? hop.Shown.WorkOf(hop.Hop)?.Kind);
        Optional("basis", "What the weight of a relatedness edge rests on; null at a cluster or region.", hop => hop.Hop.Edge?.Basis);
        Optional("support", "Regions specialised in both (a count); null unless the basis is COLOCATION.", hop => hop.Hop.Edge?.Support);
        Optional("evidence", "The relatedness edge in full; null at a cluster or region.", hop => hop.Hop.Edge is { } edge ? new RelatednessEvidence(edge, hop.Shown.Nodes) : null);
        Value("citations", "Where the link is stated; empty for what is computed or read off the classification.", hop => hop.Hop.Edge?.Citations ?? hop.Shown.WorkOf(hop.Hop)?.Citations ?? []);
    }
}
