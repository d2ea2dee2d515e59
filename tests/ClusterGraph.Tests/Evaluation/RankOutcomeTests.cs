using System.Text.Json;
using ClusterGraph.Evaluation;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Evaluation;

public class RankOutcomeTests
{
    private static readonly JsonElement Expected = Oracle.Json("09_ranking_metrics/ranking_metrics.json");

    [Fact]
    public void Of_SmallCases_EqualTheExpectationOverTies()
    {
        foreach (var row in Expected.GetProperty("small").EnumerateArray())
        {
            var outcome = Outcome(row);
            var expected = row.GetProperty("expected");
            Assert.Equal(expected.GetProperty("n").GetInt32(), outcome.Candidates);
            Assert.Equal(expected.GetProperty("better").GetInt32(), outcome.Better);
            Assert.Equal(expected.GetProperty("tied").GetInt32(), outcome.Tied);
            Oracle.Equal(expected.GetProperty("rr").GetDouble(), outcome.ReciprocalRank);
            Oracle.Equal(expected.GetProperty("mean_rank").GetDouble(), outcome.MeanRank);
            Oracle.Equal(expected.GetProperty("percentile").GetDouble(), outcome.Percentile);
            foreach (var k in (int[])[1, 3, 5, 10]) Oracle.Equal(expected.GetProperty("hits").GetProperty($"hit@{k}").GetDouble(), outcome.HitAt(k));
        }
    }

    [Fact]
    public void Of_SyntheticQueries_EqualScikitLearn()
    {
        var synthetic = Expected.GetProperty("synthetic15x40");
        var outcomes = synthetic.GetProperty("queries").EnumerateArray().Select(Outcome).ToList();
        Oracle.Equal(synthetic.GetProperty("MRR").GetDouble(), outcomes.Average(outcome => outcome.ReciprocalRank));
        Oracle.Equal(synthetic.GetProperty("hit_at_5").GetDouble(), outcomes.Average(outcome => outcome.HitAt(5)));
    }

    [Fact]
    public void RandomRanking_ClosedForm_EqualsTheReference()
    {
        foreach (var row in Expected.GetProperty("random_baseline_closed_form").EnumerateObject())
        {
            var n = int.Parse(row.Name, System.Globalization.CultureInfo.InvariantCulture);
            Oracle.Equal(row.Value.GetProperty("MRR").GetDouble(), RandomRanking.ReciprocalRank(n));
            foreach (var k in (int[])[1, 3, 5, 10]) Oracle.Equal(row.Value.GetProperty($"hit@{k}").GetDouble(), RandomRanking.HitAt(k, n));
        }
    }

    private static RankOutcome Outcome(JsonElement row)
    {
        var truth = row.GetProperty("true").GetString()!;
        var scores = row.GetProperty("scores").EnumerateObject().ToList();
        return RankOutcome.Of(scores.Single(score => score.Name == truth).Value.GetDouble(), scores.Where(score => score.Name != truth)
            .Select(score => score.Value.GetDouble()));
    }
}
