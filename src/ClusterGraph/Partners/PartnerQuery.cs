namespace ClusterGraph.Partners;

/// <summary>Which partners are wanted.</summary>
public sealed record PartnerQuery
{
    /// <summary>How many at most; null for all.</summary>
    public int? Limit { get; init; }

    public PartnerScope Scope { get; init; }

    /// <summary>Whether those that work with the cluster already may stand in the ranking.</summary>
    public bool IncludeExisting { get; init; }

    /// <summary>Only pairs that some programme of the model takes: component P above 0.</summary>
    public bool EligibleOnly { get; init; }

    internal bool Wants(ClusterProfile a, ClusterProfile b) => Scope switch
    {
        PartnerScope.EuLac => PairComponents.BiRegional(a.Bloc, b.Bloc) == 1,
        PartnerScope.CrossBorder => a.Country is { } one && b.Country is { } other && one != other,
        PartnerScope.National => a.Country is not null && a.Country == b.Country,
        _ => true,
    };

    internal bool Ranks(PartnerFit fit) => (!EligibleOnly || fit.Components[(int)PartnerComponent.Programme].Value > 0) && fit.Reasons.All(reason => reason == PartnerReason.ExistingPartner && IncludeExisting);
}
