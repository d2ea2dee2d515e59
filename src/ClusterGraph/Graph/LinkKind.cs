namespace ClusterGraph.Graph;

/// <summary>What a link says. Which kinds of node it may join stands in <see cref="LinkRules"/>, and nowhere else.</summary>
public enum LinkKind
{
    LocatedIn,
    PartOf,
    SucceededBy,
    MergedInto,
    ConvergedWith,
    Enlarged,
    WorksIn,
    Offers,
    Needs,
    Uses,
    RelatedTo,
    Broader,
    PartyTo,
    Sponsors,
    About,
    Covers,
    Targets,
    Funds,
    Operates,
    ParticipatesIn,
    Prioritises,
    MemberOf,
    Cites,
}
