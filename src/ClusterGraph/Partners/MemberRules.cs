using ClusterGraph.Graph;
using ClusterGraph.Programmes;

namespace ClusterGraph.Partners;

/// <summary>The rules of a programme that each participant must meet by itself.</summary>
internal static class MemberRules
{
    public static Admission Admit(ProgrammeTerms terms, ClusterProfile cluster)
    {
        foreach (var rule in terms.Rules)
            if (rule.Rule != EligibilityRuleKind.EligibleTerritories && Of(rule, cluster) == RuleStatus.Unmet) return Admission.Refused;
        if (terms.Rules.All(rule => Of(rule, cluster) != RuleStatus.Unmet)) return Admission.Admitted;
        return terms.Rules.Any(rule => rule.Rule == EligibilityRuleKind.TargetMarkets && LiesIn(rule, cluster)) ? Admission.Market : Admission.Refused;
    }

    public static bool LiesIn(EligibilityRule rule, ClusterProfile cluster) => rule.Values.Any(value => cluster.Territories.Contains(FoldedText.Fold(value)));

    /// <summary>Not checked for a rule about the set, or one that the data cannot decide.</summary>
    public static RuleStatus Of(EligibilityRule rule, ClusterProfile cluster) => rule.Rule switch
    {
        EligibilityRuleKind.EligibleTerritories => Decide(rule.Values.Length > 0 && cluster.Territories.Length > 0, LiesIn(rule, cluster)),
        EligibilityRuleKind.EligibleParticipants => Decide(rule.Values.Length > 0 && cluster.ParticipantTypes.Length > 0, IsNamed(rule, cluster)),
        EligibilityRuleKind.Ris3LinkRequired => Decide(cluster.Ris3Linked is not null, cluster.Ris3Linked == true),
        _ => RuleStatus.NotChecked,
    };

    private static bool IsNamed(EligibilityRule rule, ClusterProfile cluster) =>
        rule.Values.Any(value => cluster.ParticipantTypes.Any(type => FoldedText.Fold(value).Contains(type, StringComparison.Ordinal)));

    private static RuleStatus Decide(bool known, bool met) => !known ? RuleStatus.NotChecked : met ? RuleStatus.Met : RuleStatus.Unmet;
}
