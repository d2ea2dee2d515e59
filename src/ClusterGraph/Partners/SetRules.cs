using System.Globalization;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Programmes;

namespace ClusterGraph.Partners;

/// <summary>The rules of a programme that a partnership must meet as a whole.</summary>
internal static class SetRules
{
    /// <summary>The value of a PartnershipCharacter rule that asks for one side from the EU and one from LAC.</summary>
    public const string BiRegional = "BI_REGIONAL";

    public static RuleCheck Check(ProgrammeTerms terms, EligibilityRule rule, IReadOnlyList<ClusterProfile> members) => rule.Rule switch
    {
        EligibilityRuleKind.MinimumCountries when rule.Number is { } number => Countries(terms, rule, members, number),
        EligibilityRuleKind.TargetMarkets when rule.Values.Length > 0 => Markets(rule, members),
        EligibilityRuleKind.PartnershipCharacter when rule.Values.Contains(BiRegional) => Blocs(rule, members),
        _ => Each(terms, rule, members),
    };

    private static RuleCheck Countries(ProgrammeTerms terms, EligibilityRule rule, IReadOnlyList<ClusterProfile> members, double number)
    {
        var countries = members.Where(member => MemberRules.Admit(terms, member) == Admission.Admitted).Select(member => member.Country).OfType<NodeKey>()
            .Distinct().Count();
        return new RuleCheck(rule, countries >= number ? RuleStatus.Met : RuleStatus.Unmet,
            string.Create(CultureInfo.InvariantCulture, $"{countries} of {number} countries"));
    }

    private static RuleCheck Markets(EligibilityRule rule, IReadOnlyList<ClusterProfile> members) =>
        members.FirstOrDefault(member => MemberRules.LiesIn(rule, member)) is { } there
            ? new RuleCheck(rule, RuleStatus.Met, $"{there.Key} lies in a target market")
            : new RuleCheck(rule, RuleStatus.Unmet, "no member lies in a target market");

    private static RuleCheck Blocs(EligibilityRule rule, IReadOnlyList<ClusterProfile> members) =>
        members.Any(member => member.Bloc == Bloc.Eu) && members.Any(member => member.Bloc == Bloc.Lac)
            ? new RuleCheck(rule, RuleStatus.Met, "both regions take part")
            : new RuleCheck(rule, RuleStatus.Unmet, "not both regions take part");

    // A member in a target market need not lie in the eligible territories.
    private static RuleCheck Each(ProgrammeTerms terms, EligibilityRule rule, IReadOnlyList<ClusterProfile> members)
    {
        var unknown = members.Count == 0;
        foreach (var member in members)
        {
            if (rule.Rule == EligibilityRuleKind.EligibleTerritories && MemberRules.Admit(terms, member) == Admission.Market) continue;
            var status = MemberRules.Of(rule, member);
            if (status == RuleStatus.Unmet) return new RuleCheck(rule, status, $"{member.Key} does not meet it");
            unknown |= status == RuleStatus.NotChecked;
        }

        return unknown ? new RuleCheck(rule, RuleStatus.NotChecked, "the data does not say") : new RuleCheck(rule, RuleStatus.Met, "every member meets it");
    }
}
