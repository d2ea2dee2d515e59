using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Programmes;
using ClusterGraph.Sources;

namespace ClusterGraph.Partners;

/// <summary>Reads a programme's terms off its rules and the territories that it covers.</summary>
/// <remarks>Status HEU. There is no ambient time: what was open is judged as of the year of the report that the data starts from.</remarks>
public static class ProgrammeRules
{
    /// <summary>Programmes that ended before this year do not count for component P unless asked for by name.</summary>
    public const int AsOf = 2018;

    /// <summary>The terms; null for a programme that states no rule and covers nothing.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="covered">COVERS links of it; they stand in for a rule on territories where it states none. Inferred ones count only where none is stated.</param>
    public static ProgrammeTerms? Of(Programme programme, IEnumerable<Link> covered)
    {
        var covers = covered.ToList();
        var stated = covers.Where(link => link.Status == StatementStatus.Stated).ToList();
        var places = (stated.Count > 0 ? stated : covers).OrderBy(link => link.To).ToList();
        var ruled = programme.Eligibility.Any(rule => rule.Rule == EligibilityRuleKind.EligibleTerritories && rule.Values.Length > 0);
        ImmutableArray<EligibilityRule> rules = ruled || places.Count == 0 ? programme.Eligibility : [.. programme.Eligibility, Territories(places)];
        return rules.IsEmpty ? null : new ProgrammeTerms(programme.Key, rules) { Ended = programme.Period?.End is { } end && end.Last.Year < AsOf, Own = !programme.Eligibility.IsEmpty };
    }

    /// <summary>Whether a programme counts when none is asked for: it states rules of its own, had not ended, and where one may take part from is known.</summary>
    public static bool CountsByDefault(ProgrammeTerms terms) =>
        terms is { Own: true, Ended: false } && terms.Rules.Any(rule => rule.Rule == EligibilityRuleKind.EligibleTerritories && rule.Values.Length > 0);

    private static EligibilityRule Territories(List<Link> places) => new()
    {
        Rule = EligibilityRuleKind.EligibleTerritories,
        Values = [.. places.Select(link => link.To.Text)],
        Text = "the territories that the programme covers",
        Citations = [.. places.SelectMany(link => link.Citations).Distinct()],
    };
}
