using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>Consortia: the smallest sets of clusters that meet a programme's rules, around given ones.</summary>
/// <remarks>
/// Tries all sets of the candidates by rising size until some meet the rules; ranks them by the mean partner score of their pairs, then by keys.
/// O(C(candidates, size)); both are bounded by the query. Status HEU.
/// </remarks>
public static class Consortia
{
    /// <summary>The sets, or the rules that cannot be met.</summary>
    /// <exception cref="ArgumentException">Nothing to include.</exception>
    public static ConsortiaFound Find(PartnerModel model, ConsortiumQuery query)
    {
        if (query.Include.IsEmpty) throw new ArgumentException("Say which cluster must be in.", nameof(query));
        ImmutableArray<ClusterProfile> pool = [.. query.Candidates
            .Where(candidate => candidate.Active && query.Include.All(member => member.Key != candidate.Key)
                && Eligibility.Admit(query.Programme, candidate) != Admission.Refused)
            .Take(query.MaxCandidates)];
        var attempt = (Unmet: ImmutableArray<RuleCheck>.Empty, Left: int.MaxValue, Countries: 0);
        for (var size = Math.Max(2, query.Include.Length); size <= query.MaxSize; size++)
        {
            var found = new List<ClusterProfile[]>();
            foreach (var added in Subsets(pool, size - query.Include.Length))
            {
                ClusterProfile[] members = [.. query.Include, .. added];
                ImmutableArray<RuleCheck> unmet = [.. Eligibility.Check(query.Programme, members).Where(check => check.Status == RuleStatus.Unmet)];
                if (unmet.IsEmpty) found.Add(members);
                var countries = members.Select(member => member.Country).Distinct().Count();
                if (unmet.Length < attempt.Left || (unmet.Length == attempt.Left && countries > attempt.Countries)) attempt = (unmet, unmet.Length, countries);
            }

            if (found.Count > 0) return new ConsortiaFound(Rank(model, query, found), []);
        }

        return new ConsortiaFound([], attempt.Unmet);
    }

    private static ImmutableArray<Consortium> Rank(PartnerModel model, ConsortiumQuery query, List<ClusterProfile[]> found)
    {
        var scores = new Dictionary<(NodeKey, NodeKey), double>();
        return [.. found
            .Select(members => (Members: members.OrderBy(member => member.Key).ToArray(), Fit: Fit(model, members, scores)))
            .OrderByDescending(set => Grid.Round(set.Fit ?? 0))
            .ThenBy(set => string.Join(' ', set.Members.Select(member => member.Key)), StringComparer.Ordinal)
            .Take(query.Limit)
            .Select(set => new Consortium([.. set.Members.Select(member => member.Key)], set.Fit, Eligibility.Check(query.Programme, set.Members)))];
    }

    private static double? Fit(PartnerModel model, ClusterProfile[] members, Dictionary<(NodeKey, NodeKey), double> scores)
    {
        double sum = 0, pairs = 0;
        for (var i = 0; i < members.Length; i++)
            for (var j = i + 1; j < members.Length; j++)
            {
                var pair = (members[i].Key, members[j].Key);
                if (!scores.TryGetValue(pair, out var score)) scores[pair] = score = PartnerScore.Of(model, members[i], members[j]).Score;
                sum += score;
                pairs++;
            }

        return pairs > 0 ? sum / pairs : null;
    }

    private static IEnumerable<ImmutableStack<ClusterProfile>> Subsets(ImmutableArray<ClusterProfile> pool, int size, int from = 0)
    {
        if (size == 0) yield return [];
        for (var i = from; size > 0 && i <= pool.Length - size; i++)
            foreach (var rest in Subsets(pool, size - 1, i + 1)) yield return rest.Push(pool[i]);
    }
}
