namespace ClusterGraph.Evaluation;

/// <summary>What a random order of n candidates is expected to give, in closed form.</summary>
/// <remarks>Computes E[RR] = H_n / n with the n-th harmonic number, and hit@k = min(k, n) / n. Status EST.</remarks>
public static class RandomRanking
{
    public static double ReciprocalRank(int candidates) => new RankOutcome(candidates, 0, candidates).ReciprocalRank;

    public static double HitAt(int k, int candidates) => Math.Min(k, candidates) / (double)candidates;
}
