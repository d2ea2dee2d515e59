namespace ClusterGraph.Graph;

/// <summary>What some kinds of link carry beyond their ends. Null where the kind has no such property or nobody stated it.</summary>
public sealed record LinkDetails
{
    public static LinkDetails None { get; } = new();

    /// <summary>PARTY_TO, OPERATES, PARTICIPATES_IN, MEMBER_OF, SPONSORS, FUNDS: in which role.</summary>
    public LinkRole? Role { get; init; }

    /// <summary>WORKS_IN: whether it is the main activity.</summary>
    public bool? Main { get; init; }

    /// <summary>WORKS_IN: part of the cluster's work, in (0,1].</summary>
    public double? Share { get; init; }

    /// <summary>When the link held; null when nobody stated it.</summary>
    public Period? Period { get; init; }

    /// <summary>PRIORITISES: priority area or niche of opportunity.</summary>
    public PriorityKind? PriorityKind { get; init; }

    /// <summary>RELATED_TO: how related, in (0,1].</summary>
    public double? Weight { get; init; }

    /// <summary>RELATED_TO: where the weight comes from.</summary>
    public RelatednessBasis? Basis { get; init; }

    /// <summary>RELATED_TO: regions specialised in both activities (a count).</summary>
    public int? Support { get; init; }

    /// <summary>RELATED_TO: hypergeometric z-score of the support.</summary>
    public double? Z { get; init; }

    /// <summary>RELATED_TO: the year or years of the data.</summary>
    public string? DataPeriod { get; init; }

    /// <summary>RELATED_TO: version of the method that made the weight.</summary>
    public string? MethodVersion { get; init; }

    internal IEnumerable<string> BrokenRules(LinkKind kind)
    {
        foreach (var (detail, kinds) in LinkDetailRules.OutOfPlace(this, kind))
            yield return $"{RecordJson.NameOf(kind)} has no {detail}; only {string.Join(", ", kinds.Select(k => RecordJson.NameOf(k)))}";
        if (Share is not null and not (> 0 and <= 1)) yield return $"the share is {Share}; it lies in (0,1]";
        if (Weight is not null and not (> 0 and <= 1)) yield return $"the weight is {Weight}; it lies in (0,1]";
        if (Support < 0) yield return $"the support is {Support}; a count is not negative";
        if (kind == LinkKind.RelatedTo && (Weight is null || Basis is null)) yield return "RELATED_TO needs weight and basis";
        if (kind == LinkKind.Prioritises && PriorityKind is null) yield return "PRIORITISES needs a priorityKind";
    }
}
