using ClusterGraph.Api.Schema;
using ClusterGraph.Events;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Events;

/// <summary>Event in the schema.</summary>
internal sealed class EventType : NodeType<Event>
{
    public EventType(SchemaParts parts) : base("Something that happened at a time: summit, declaration, policy stage, evaluation.", parts)
    {
        Own(happening => happening.Kind, "What sort of event it is.", ListUse.All);
        OwnPeriod(happening => happening.Period, "When it happened.");
        Relate("places", "Where it happened.", Route.Out(LinkKind.LocatedIn, NodeKind.Region, NodeKind.Country));
        Relate("partOf", "The event that it was part of.", Route.Out(LinkKind.PartOf, NodeKind.Event));
        Relate("parts", "Its parts.", Route.In(LinkKind.PartOf, NodeKind.Event));
        Relate("successors", "What came after it.", Route.Out(LinkKind.SucceededBy, NodeKind.Event));
        Relate("predecessors", "What came before it.", Route.In(LinkKind.SucceededBy, NodeKind.Event));
        Relate("topics", "What it was about.", Route.Out(LinkKind.About, NodeKind.Activity, NodeKind.Technology, NodeKind.Concept, NodeKind.Programme, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Region, NodeKind.Country, NodeKind.Strategy, NodeKind.Organisation));
        Relate("operators", "Who ran it.", Route.In(LinkKind.Operates, NodeKind.Organisation, NodeKind.Country), LinkField.Role);
        Relate("sponsors", "Who sponsored it.", Route.In(LinkKind.Sponsors, NodeKind.Organisation, NodeKind.Programme, NodeKind.Country, NodeKind.Region));
        Relate("participants", "Who took part.", Route.In(LinkKind.ParticipatesIn, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation, NodeKind.Region, NodeKind.Country));
    }
}
