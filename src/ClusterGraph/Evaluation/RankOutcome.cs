using ClusterGraph.Relatedness;

namespace ClusterGraph.Evaluation;

/// <summary>Where the true partner stands among all candidates; ties count by expectation over a random order of the equals.</summary>
/// <param name="Candidates">n, the true partner included.</param>
/// <param name="Better">Candidates with a higher score.</param>
/// <param name="Tied">Candidates with the same score, the true partner included.</param>
/// <remarks>Scores are compared on the grid. Status EST. Sampled candidates would give inconsistent figures (Krichene and Rendle 2022, CACM 65(7)): rank
/// against all.</remarks>
public sealed record RankOutcome(int Candidates, int Better, int Tied)
{
    /// <summary>Expected 1 / rank, in (0,1].</summary>
    public double ReciprocalRank => Enumerable.Range(Better + 1, Tied).Sum(rank => 1.0 / rank) / Tied;

    /// <summary>Expected rank, from 1.</summary>
    public double MeanRank => Better + ((Tied + 1) / 2.0);

    /// <summary>Part of the other candidates that stand behind, in [0,1]; 1 when there are no others.</summary>
    public double Percentile => Candidates == 1 ? 1 : (Candidates - MeanRank) / (Candidates - 1);

    /// <summary>The outcome of one query.</summary>
    /// <param name="truth">The true partner's score.</param>
    /// <param name="others">The other candidates' scores.</param>
    public static RankOutcome Of(double truth, IEnumerable<double> others)
    {
        int candidates = 1, better = 0, tied = 1;
        var own = Grid.Round(truth);
        foreach (var other in others)
        {
            var rounded = Grid.Round(other);
            candidates++;
            if (rounded > own) better++;
            else if (rounded == own) tied++;
        }

        return new RankOutcome(candidates, better, tied);
    }

    /// <summary>Chance that the true partner is among the first k.</summary>
    public double HitAt(int k) => Math.Clamp((k - Better) / (double)Tied, 0, 1);
}
