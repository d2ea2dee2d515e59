namespace ClusterGraph.Programmes;

/// <summary>What a condition of taking part is about.</summary>
public enum EligibilityRuleKind
{
    MinimumCountries,
    Ris3LinkRequired,
    TargetMarkets,
    EligibleParticipants,
    EligibleTerritories,
    CofinancingShare,
    MinimumDurationMonths,
    PartnershipCharacter,
    ThematicFocus,
    ApplicationDeadline,
}
