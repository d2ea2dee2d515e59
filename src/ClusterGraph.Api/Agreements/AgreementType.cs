using ClusterGraph.Agreements;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Agreements;

/// <summary>Agreement in the schema.</summary>
internal sealed class AgreementType : NodeType<Agreement>
{
    public AgreementType(SchemaParts parts) : base("An agreement, memorandum, joint project or collaborative link between parties of mixed kinds.", parts)
    {
        Own(agreement => agreement.Kind, "Whether the parties work in the same sector.", ListUse.All);
        Own(agreement => agreement.Scope, "How far the parties are apart politically.", ListUse.All);
        Own(agreement => agreement.Topology, "Who works with whom: in a STAR each spoke works with the hub, not with the other spokes.", ListUse.All);
        Own(agreement => agreement.Status, "How firm it is.", ListUse.All);
        OwnPeriod(agreement => agreement.Period, "Since when, or from when to when, as far as a source says.");
        Own(agreement => agreement.Topics, "What it is about, in a few words each.");
        Relate("parties", "Who takes part, and in which role.", Route.In(LinkKind.PartyTo, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation, NodeKind.Region, NodeKind.Country), LinkField.Role);
        Relate("clusters", "The clusters among the parties.", Route.In(LinkKind.PartyTo, NodeKind.Cluster), LinkField.Role, facet: true);
        Relate("organisations", "Parties that are organisations, with their role.", Route.In(LinkKind.PartyTo, NodeKind.Organisation), LinkField.Role, facet: true);
        Relate("sponsors", "Who sponsors it.", Route.In(LinkKind.Sponsors, NodeKind.Organisation, NodeKind.Programme, NodeKind.Country, NodeKind.Region));
        Relate("funders", "Who pays for it.", Route.In(LinkKind.Funds, NodeKind.Organisation, NodeKind.Programme, NodeKind.Country, NodeKind.Region));
        Relate("activities", "The activities that it is about.", Route.Out(LinkKind.About, NodeKind.Activity), facet: true);
        Relate("about", "Everything that it is about.", Route.Out(LinkKind.About, NodeKind.Activity, NodeKind.Technology, NodeKind.Concept, NodeKind.Programme, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Region, NodeKind.Country, NodeKind.Strategy, NodeKind.Organisation));
    }
}
