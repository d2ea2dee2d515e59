namespace ClusterGraph.Graph;

/// <summary>What a link says. Which kinds of node it may join stands in <see cref="LinkRules"/>, and nowhere else.</summary>
public enum LinkKind
{
    /// <summary>Is located in a place.</summary>
    LocatedIn,

    /// <summary>Is part of something larger of its kind.</summary>
    PartOf,

    /// <summary>Became, or was followed by.</summary>
    SucceededBy,

    /// <summary>Merged into.</summary>
    MergedInto,

    /// <summary>Converged with; read both ways.</summary>
    ConvergedWith,

    /// <summary>Took over and enlarged the field of.</summary>
    Enlarged,

    /// <summary>Works in an activity.</summary>
    WorksIn,

    /// <summary>Offers an activity or technology to partners.</summary>
    Offers,

    /// <summary>Looks for an activity or technology in partners.</summary>
    Needs,

    /// <summary>Uses a technology.</summary>
    Uses,

    /// <summary>Is related to; stored once a pair, read both ways.</summary>
    RelatedTo,

    /// <summary>Has as its broader heading.</summary>
    Broader,

    /// <summary>Takes part in an agreement.</summary>
    PartyTo,

    /// <summary>Sponsors.</summary>
    Sponsors,

    /// <summary>Is about.</summary>
    About,

    /// <summary>Covers a country or region.</summary>
    Covers,

    /// <summary>Is aimed at a market, activity or technology.</summary>
    Targets,

    /// <summary>Pays for.</summary>
    Funds,

    /// <summary>Runs, launched, promotes or supervises; the role says which.</summary>
    Operates,

    /// <summary>Takes part in a programme, event, strategy or body.</summary>
    ParticipatesIn,

    /// <summary>Puts an activity or technology first.</summary>
    Prioritises,

    /// <summary>Is a member of.</summary>
    MemberOf,

    /// <summary>Cites a document.</summary>
    Cites,
}
