namespace ClusterGraph.Evaluation;

/// <summary>Uncertainty of a mean over queries, whole agreements being resampled: queries of one agreement are not independent.</summary>
/// <remarks>Percentile bootstrap and sign-flip permutation with a seeded generator. O(draws x agreements). Status EST (Efron 1979; paired by
/// agreement).</remarks>
public static class AgreementBootstrap
{
    public const int Draws = 2_000;

    /// <summary>The 95% interval of the mean; the same seed gives the same interval.</summary>
    /// <param name="byAgreement">The figures of each agreement's queries.</param>
    /// <param name="seed">Of the generator.</param>
    public static Interval MeanInterval(IReadOnlyList<IReadOnlyList<double>> byAgreement, int seed)
    {
        var random = new Random(seed);
        var means = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            double sum = 0, count = 0;
            for (var i = 0; i < byAgreement.Count; i++)
            {
                var drawn = byAgreement[random.Next(byAgreement.Count)];
                sum += drawn.Sum();
                count += drawn.Count;
            }

            means[draw] = sum / count;
        }

        Array.Sort(means);
        return new Interval(means[(int)(0.025 * (Draws - 1))], means[(int)(0.975 * (Draws - 1))]);
    }

    /// <summary>Two-sided p of the mean difference being 0, the sign of each agreement's differences flipped at random; in (0,1].</summary>
    public static double SignFlip(IReadOnlyList<IReadOnlyList<double>> differences, int seed)
    {
        var random = new Random(seed);
        var sums = differences.Select(list => list.Sum()).ToArray();
        var observed = Math.Abs(sums.Sum());
        var atLeast = 1;
        for (var draw = 0; draw < Draws; draw++)
            if (Math.Abs(sums.Sum(sum => random.Next(2) == 0 ? sum : -sum)) >= observed - 1e-12) atLeast++;
        return atLeast / (Draws + 1.0);
    }
}
