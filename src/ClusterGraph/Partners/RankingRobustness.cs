using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>Robustness of a ranking to its weights.</summary>
/// <remarks>
/// Draws 1,000 sets of weights from Dirichlet(20 w) with a seeded generator and ranks the given partners anew under each. Only partners that are given take
/// part: give all, or a generous head of the ranking.
/// O(draws x partners²). Status HEU (sensitivity analysis as the OECD/JRC Handbook on composite indicators 2008 asks for).
/// </remarks>
public static class RankingRobustness
{
    public const int Draws = 1_000;
    private const double Concentration = 20;

    /// <summary>The robustness of a ranking.</summary>
    /// <param name="model">The model that ranked.</param>
    /// <param name="ranked">Partners in order.</param>
    /// <param name="seed">Of the generator; the same seed gives the same answer.</param>
    public static Robustness Of(PartnerModel model, IReadOnlyList<PartnerFit> ranked, int seed)
    {
        if (ranked.Count == 0) return new Robustness(null, null, []);
        var random = new Random(seed);
        var values = ranked.Select(fit => Filled(model, fit)).ToArray();
        var weights = ranked[0].Components.Select(component => component.Weight).ToArray();
        double kept = 0, tau = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var scores = Scores(values, Dirichlet.Draw(random, weights, Concentration));
            if (Array.TrueForAll(scores, score => score <= scores[0])) kept++;
            tau += Tau(scores);
        }

        return new Robustness(kept / Draws, ranked.Count < 2 ? null : tau / Draws, Geometric(ranked));
    }

    private static double[] Filled(PartnerModel model, PartnerFit fit) =>
        [.. fit.Components.Select((component, k) => component.Value ?? (component.Weight > 0 ? model.Combination.Mean(k) : 0))];

    private static double[] Scores(double[][] values, double[] weights) =>
        Array.ConvertAll(values, row => row.Select((value, k) => value * weights[k]).Sum());

    // The given order is the first of the two rankings, so a pair agrees when the scores fall.
    private static double Tau(double[] scores)
    {
        double sum = 0, pairs = scores.Length * (scores.Length - 1) / 2.0;
        for (var i = 0; i < scores.Length; i++)
            for (var j = i + 1; j < scores.Length; j++) sum += scores[i].CompareTo(scores[j]);
        return pairs > 0 ? sum / pairs : 0;
    }

    private static ImmutableArray<NodeKey> Geometric(IReadOnlyList<PartnerFit> ranked) =>
        [.. ranked.OrderByDescending(fit => Grid.Round(GeometricMean(fit))).ThenBy(fit => fit.B).Select(fit => fit.B)];

    private static double GeometricMean(PartnerFit fit)
    {
        double log = 0, weight = 0;
        foreach (var component in fit.Components.Where(component => component.Value is not null && component.Weight > 0))
        {
            log += component.Weight * Math.Log(component.Value!.Value);
            weight += component.Weight;
        }

        return weight > 0 ? Math.Exp(log / weight) : 0;
    }
}
