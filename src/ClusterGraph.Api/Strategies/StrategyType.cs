using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.Strategies;

namespace ClusterGraph.Api.Strategies;

/// <summary>Strategy in the schema.</summary>
internal sealed class StrategyType : NodeType<Strategy>
{
    public StrategyType(SchemaParts parts) : base("A smart specialisation (RIS3) or other territorial strategy.", parts)
    {
        OwnPeriod(strategy => strategy.Period, "When it applied.");
        Relate("places", "The places that it is for.", Route.Out(LinkKind.Covers, NodeKind.Region, NodeKind.Country));
        Relate("regions", "The regions that it is for.", Route.Out(LinkKind.Covers, NodeKind.Region), facet: true);
        Relate("priorities", "Activities and technologies that it puts first, as priority areas or niches of opportunity.", Route.Out(LinkKind.Prioritises, NodeKind.Activity, NodeKind.Technology), LinkField.PriorityKind);
        Relate("partOf", "Programmes and larger strategies that it is part of.", Route.Out(LinkKind.PartOf, NodeKind.Strategy, NodeKind.Programme));
        Relate("parts", "Strategies that are part of it.", Route.In(LinkKind.PartOf, NodeKind.Strategy));
        Relate("operators", "Who runs it.", Route.In(LinkKind.Operates, NodeKind.Organisation, NodeKind.Country), LinkField.Role);
        Relate("participants", "Who takes part in it.", Route.In(LinkKind.ParticipatesIn, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation, NodeKind.Region, NodeKind.Country));
    }
}
