using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.Programmes;

namespace ClusterGraph.Api.Programmes;

/// <summary>Programme in the schema.</summary>
internal sealed class ProgrammeType : NodeType<Programme>
{
    public ProgrammeType(SchemaParts parts) : base("A programme or any part of one: phase, generation, component, project, platform, call, national policy.", parts)
    {
        Own(programme => programme.Kind, "What sort of programme, or part of one, it is.", ListUse.All);
        OwnPeriod(programme => programme.Period, "When it ran; either end may be null where nobody stated it.");
        OwnOptional(programme => programme.Budget, "What it may spend, as printed.");
        Own(programme => programme.Objectives, "What it is for, in our own words.");
        Own(programme => programme.Eligibility, "Conditions of taking part, as data.");
        Relate("parents", "The programmes that it is a part or phase of.", Route.Out(LinkKind.PartOf, NodeKind.Programme));
        Relate("parts", "Its phases, components, projects, calls.", Route.In(LinkKind.PartOf, NodeKind.Programme));
        Relate("successors", "What came after it.", Route.Out(LinkKind.SucceededBy, NodeKind.Programme));
        Relate("predecessors", "What came before it.", Route.In(LinkKind.SucceededBy, NodeKind.Programme));
        Relate("covers", "Countries and regions that it covers; what a part covers reaches its parent as inferred.", Route.Out(LinkKind.Covers, NodeKind.Country, NodeKind.Region));
        Relate("countries", "Countries that it covers.", Route.Out(LinkKind.Covers, NodeKind.Country), facet: true);
        Relate("regions", "Regions that it covers.", Route.Out(LinkKind.Covers, NodeKind.Region));
        Relate("targets", "Markets, activities and technologies that it is aimed at.", Route.Out(LinkKind.Targets, NodeKind.Country, NodeKind.Region, NodeKind.Activity, NodeKind.ClusterGroup, NodeKind.Technology));
        Relate("funders", "Who pays for it.", Route.In(LinkKind.Funds, NodeKind.Organisation, NodeKind.Programme, NodeKind.Country, NodeKind.Region));
        Relate("funds", "What it pays for.", Route.Out(LinkKind.Funds, NodeKind.Programme, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Agreement, NodeKind.Organisation, NodeKind.Event));
        Relate("operators", "Who runs, launched, promotes or supervises it, with the role.", Route.In(LinkKind.Operates, NodeKind.Organisation, NodeKind.Country), LinkField.Role);
        Relate("sponsors", "Who sponsors it.", Route.In(LinkKind.Sponsors, NodeKind.Organisation, NodeKind.Programme, NodeKind.Country, NodeKind.Region));
        Relate("sponsorsOf", "What it sponsors.", Route.Out(LinkKind.Sponsors, NodeKind.Agreement, NodeKind.Programme, NodeKind.Event, NodeKind.Cluster, NodeKind.ClusterGroup));
        Relate("participants", "Who takes part in it.", Route.In(LinkKind.ParticipatesIn, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation, NodeKind.Region, NodeKind.Country));
        Relate("strategies", "Strategies that are part of it.", Route.In(LinkKind.PartOf, NodeKind.Strategy));
        Relate("topics", "What it is about.", Route.Out(LinkKind.About, NodeKind.Activity, NodeKind.Technology, NodeKind.Concept, NodeKind.Programme, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Region, NodeKind.Country, NodeKind.Strategy, NodeKind.Organisation));
    }
}
