using System.Collections.Immutable;
using ClusterGraph.Agreements;

namespace ClusterGraph.Evaluation;

/// <summary>Sums an evaluation up: over all, and stratified by same or cross sector and by scope.</summary>
public static class EvaluationSummary
{
    /// <summary>All agreements first, then every stratum that has some, in order of kind and scope.</summary>
    /// <param name="results">From <see cref="LeaveOneOut"/>.</param>
    /// <param name="seed">Of the intervals.</param>
    public static ImmutableArray<Stratum> Of(IReadOnlyList<QueryResult> results, int seed) =>
    [
        .. results.Count > 0 ? [Sum(null, null, results, seed)] : Array.Empty<Stratum>(),
        .. results.GroupBy(result => result.Pair.Kind).OrderBy(group => group.Key).Select(group => Sum(group.Key, null, [.. group], seed)),
        .. results.GroupBy(result => (result.Pair.Kind, result.Pair.Scope)).OrderBy(group => group.Key)
            .Select(group => Sum(group.Key.Kind, group.Key.Scope, [.. group], seed)),
    ];

    private static Stratum Sum(AgreementKind? kind, AgreementScope? scope, IReadOnlyList<QueryResult> results, int seed)
    {
        var byMethod = results.GroupBy(result => result.Method).ToDictionary(group => group.Key, group => group.ToList());
        var score = byMethod[RankingMethod.Score];
        return new Stratum(kind, scope, results.Select(result => result.Pair.Agreement).Distinct().Count(), score.Count,
        [
            Random(score, seed),
            .. byMethod.OrderBy(pair => pair.Key).Select(pair => Method(pair.Key, pair.Value, score, seed)),
        ]);
    }

    private static MethodSummary Method(RankingMethod method, List<QueryResult> own, List<QueryResult> score, int seed)
    {
        var differences = ByAgreement(own, i => score[i].Outcome.ReciprocalRank - own[i].Outcome.ReciprocalRank);
        return new MethodSummary(
            method,
            own.Average(result => result.Outcome.ReciprocalRank),
            AgreementBootstrap.MeanInterval(ByAgreement(own, i => own[i].Outcome.ReciprocalRank), seed),
            own.Average(result => result.Outcome.HitAt(1)),
            own.Average(result => result.Outcome.HitAt(5)),
            own.Average(result => result.Outcome.HitAt(10)),
            own.Average(result => result.Outcome.Percentile),
            differences.SelectMany(list => list).Average(),
            AgreementBootstrap.MeanInterval(differences, seed),
            AgreementBootstrap.SignFlip(differences, seed));
    }

    private static MethodSummary Random(List<QueryResult> score, int seed)
    {
        var differences = ByAgreement(score, i => score[i].Outcome.ReciprocalRank - RandomRanking.ReciprocalRank(score[i].Outcome.Candidates));
        return new MethodSummary(
            null,
            score.Average(result => RandomRanking.ReciprocalRank(result.Outcome.Candidates)),
            null,
            score.Average(result => RandomRanking.HitAt(1, result.Outcome.Candidates)),
            score.Average(result => RandomRanking.HitAt(5, result.Outcome.Candidates)),
            score.Average(result => RandomRanking.HitAt(10, result.Outcome.Candidates)),
            0.5,
            differences.SelectMany(list => list).Average(),
            AgreementBootstrap.MeanInterval(differences, seed),
            AgreementBootstrap.SignFlip(differences, seed));
    }

    // Methods are asked in the same order of queries, so an index means the same query for all.
    private static List<IReadOnlyList<double>> ByAgreement(List<QueryResult> queries, Func<int, double> figure) =>
        [.. Enumerable.Range(0, queries.Count).GroupBy(i => queries[i].Pair.Agreement).Select(group => (IReadOnlyList<double>)[.. group.Select(figure)])];
}
