using System.Collections.Immutable;
using ClusterGraph.Programmes;

namespace ClusterGraph.Partners;

/// <summary>Programme eligibility, component P of the partner score.</summary>
/// <remarks>
/// Computes, over the open programmes, the largest of 1 (both eligible and the pair suffices), 0.5 (eligible, but needs further countries or a partner in a
/// target market) and 0.
/// Rules are data (<see cref="EligibilityRule"/>); what the data cannot decide is reported as not checked and does not block. Null without programmes.
/// O(programmes x rules). Status HEU.
/// </remarks>
public static class Eligibility
{
    /// <summary>Every rule of a programme held against a set of clusters, in the programme's order.</summary>
    public static ImmutableArray<RuleCheck> Check(ProgrammeTerms terms, IReadOnlyList<ClusterProfile> members) =>
        [.. terms.Rules.Select(rule => SetRules.Check(terms, rule, members))];

    /// <summary>How one cluster may take part.</summary>
    public static Admission Admit(ProgrammeTerms terms, ClusterProfile cluster) => MemberRules.Admit(terms, cluster);

    /// <summary>What one programme offers a pair.</summary>
    public static ProgrammeFit Of(ProgrammeTerms terms, ClusterProfile a, ClusterProfile b)
    {
        var checks = Check(terms, [a, b]);
        return new ProgrammeFit(terms.Programme, Value(checks, Admit(terms, a), Admit(terms, b)), checks);
    }

    /// <summary>The best programme for a pair, the first of equals; null when there is none at all.</summary>
    public static ProgrammeFit? Best(IReadOnlyList<ProgrammeTerms> programmes, ClusterProfile a, ClusterProfile b) =>
        programmes.Select(terms => Of(terms, a, b)).OrderByDescending(fit => fit.Value).ThenBy(fit => fit.Programme).FirstOrDefault();

    private static double Value(ImmutableArray<RuleCheck> checks, Admission a, Admission b)
    {
        if (a == Admission.Refused || b == Admission.Refused || (a == Admission.Market && b == Admission.Market)) return 0;
        var unmet = checks.Where(check => check.Status == RuleStatus.Unmet).ToList();
        if (unmet.Count == 0) return 1;
        return unmet.All(check => check.Rule.Rule is EligibilityRuleKind.MinimumCountries or EligibilityRuleKind.TargetMarkets) ? 0.5 : 0;
    }
}
