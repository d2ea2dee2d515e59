namespace ClusterGraph.Programmes;

/// <summary>What a condition of taking part is about.</summary>
public enum EligibilityRuleKind
{
    /// <summary>At least so many countries (`number`).</summary>
    MinimumCountries,

    /// <summary>A link to a smart specialisation strategy (RIS3) is required.</summary>
    Ris3LinkRequired,

    /// <summary>Which markets it is aimed at (`values`).</summary>
    TargetMarkets,

    /// <summary>Who may take part.</summary>
    EligibleParticipants,

    /// <summary>From where one may take part.</summary>
    EligibleTerritories,

    /// <summary>Which share participants pay themselves (`number`, in [0,1]).</summary>
    CofinancingShare,

    /// <summary>At least so many months (`number`).</summary>
    MinimumDurationMonths,

    /// <summary>What a partnership must be like.</summary>
    PartnershipCharacter,

    /// <summary>Which themes.</summary>
    ThematicFocus,

    /// <summary>Until when to apply.</summary>
    ApplicationDeadline,
}
