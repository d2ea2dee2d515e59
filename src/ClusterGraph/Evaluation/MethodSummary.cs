namespace ClusterGraph.Evaluation;

/// <summary>How one method does on one stratum.</summary>
/// <param name="Method">Which; null for a random order.</param>
/// <param name="MeanReciprocalRank">In (0,1].</param>
/// <param name="Interval">Of it, 95% by agreements; null for a random order.</param>
/// <param name="HitAt1">Share of queries that find the partner first, in [0,1].</param>
/// <param name="HitAt5">Among the first 5.</param>
/// <param name="HitAt10">Among the first 10.</param>
/// <param name="MeanPercentile">In [0,1]; 0.5 is what chance gives.</param>
/// <param name="Advantage">Mean reciprocal rank of the partner score less this one's.</param>
/// <param name="AdvantageInterval">Of it, 95%, paired by agreement.</param>
/// <param name="P">Two-sided sign-flip p of the advantage being 0.</param>
public sealed record MethodSummary(
    RankingMethod? Method,
    double MeanReciprocalRank,
    Interval? Interval,
    double HitAt1,
    double HitAt5,
    double HitAt10,
    double MeanPercentile,
    double Advantage,
    Interval AdvantageInterval,
    double P);
