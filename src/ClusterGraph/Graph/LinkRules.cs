using System.Collections.Frozen;
using System.Collections.Immutable;
using static ClusterGraph.Graph.LinkKind;
using static ClusterGraph.Graph.NodeKind;

namespace ClusterGraph.Graph;

/// <summary>The one table of what may be linked to what.</summary>
public static class LinkRules
{
    private static readonly NodeKind[] Places = [Region, Country];
    private static readonly NodeKind[] Actors = [Cluster, ClusterGroup, Organisation, Region, Country];

    public static ImmutableArray<LinkRule> All { get; } =
    [
        Rule(LocatedIn, [Cluster, ClusterGroup, Organisation, Region, Event], Places),
        Rule(PartOf, [Region], Places),
        Rule(PartOf, [Country], [Region]),
        .. Same(PartOf, Programme, Organisation, Cluster, ClusterGroup, Concept, Event),
        Rule(PartOf, [Strategy], [Strategy, Programme]),
        .. Same(SucceededBy, Cluster, ClusterGroup, Programme, Event),
        .. Same(MergedInto, Cluster),
        .. Same(ConvergedWith, Cluster),
        .. Same(Enlarged, Cluster),
        Rule(WorksIn, [Cluster, ClusterGroup], [Activity]),
        Rule(Offers, [Cluster, ClusterGroup, Organisation], [Activity, Technology]),
        Rule(Needs, [Cluster, ClusterGroup, Organisation], [Activity, Technology]),
        Rule(Uses, [Cluster, ClusterGroup, Activity], [Technology]),
        Rule(RelatedTo, [Activity, Technology], [Activity, Technology]),
        .. Same(Broader, Activity, Technology, Concept),
        Rule(PartyTo, Actors, [Agreement]),
        Rule(Sponsors, [Organisation, Programme, Country, Region], [Agreement, Programme, Event, Cluster, ClusterGroup]),
        Rule(About, [Agreement, Event, Programme, Source, Concept], [Activity, Technology, Concept, Programme, Cluster, ClusterGroup, Region, Country, Strategy, Organisation]),
        Rule(About, [Observation, Conflict], Enum.GetValues<NodeKind>()),
        Rule(Covers, [Programme, Strategy], Places),
        Rule(Targets, [Programme], [Country, Region, Activity, ClusterGroup, Technology]),
        Rule(Funds, [Organisation, Programme, Country, Region], [Programme, Cluster, ClusterGroup, Agreement, Organisation, Event]),
        Rule(Operates, [Organisation, Country], [Programme, Organisation, Event, Strategy, Cluster]),
        Rule(ParticipatesIn, Actors, [Programme, Event, Strategy, Organisation]),
        Rule(Prioritises, [Strategy], [Activity, Technology]),
        Rule(MemberOf, Actors, [Organisation, Cluster, ClusterGroup]),
        Rule(Cites, [Source, Concept], [Source]),
    ];

    private static readonly FrozenSet<(LinkKind, NodeKind, NodeKind)> Allowed = All
        .SelectMany(rule => rule.From.SelectMany(from => rule.To.Select(to => (rule.Kind, from, to))))
        .ToFrozenSet();

    public static bool Allows(LinkKind kind, NodeKind from, NodeKind to) => Allowed.Contains((kind, from, to));

    /// <summary>What a link of this kind may join, for a message: <c>Cluster or ClusterGroup -> Activity</c>.</summary>
    public static string Describe(LinkKind kind) => string.Join("; ", All.Where(rule => rule.Kind == kind)
        .Select(rule => $"{Names(rule.From)} -> {Names(rule.To)}"));

    private static string Names(FrozenSet<NodeKind> kinds) => string.Join(" or ", kinds.Order());

    private static LinkRule Rule(LinkKind kind, NodeKind[] from, NodeKind[] to) => new(kind, from.ToFrozenSet(), to.ToFrozenSet());

    private static IEnumerable<LinkRule> Same(LinkKind kind, params NodeKind[] kinds) => kinds.Select(node => Rule(kind, [node], [node]));
}
