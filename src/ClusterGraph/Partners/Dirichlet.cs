namespace ClusterGraph.Partners;

/// <summary>Random weights around given ones: Dirichlet(c w), by normalised gamma draws.</summary>
/// <remarks>O(weights). Status EST. Source of the gamma draw: Marsaglia and Tsang 2000, ACM TOMS 26:363.</remarks>
internal static class Dirichlet
{
    /// <summary>Weights that add up to 1; a weight of 0 stays 0.</summary>
    public static double[] Draw(Random random, double[] weights, double concentration)
    {
        var total = weights.Sum();
        var gammas = Array.ConvertAll(weights, weight => weight > 0 ? Gamma(random, concentration * weight / total) : 0);
        var sum = gammas.Sum();
        return Array.ConvertAll(gammas, gamma => gamma / sum);
    }

    private static double Gamma(Random random, double shape)
    {
        if (shape < 1) return Gamma(random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        double d = shape - (1.0 / 3), c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal(random);
            var v = Math.Pow(1 + (c * x), 3);
            if (v > 0 && Math.Log(1 - random.NextDouble()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v))) return d * v;
        }
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
