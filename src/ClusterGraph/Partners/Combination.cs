namespace ClusterGraph.Partners;

/// <summary>Weighted mean of the components, a missing one replaced by its mean over all pairs.</summary>
/// <remarks>
/// Computes sum w_k c_k / sum w_k. Linear, so that contributions add up to the score. A component that is defined for no pair is dropped for all of them.
/// Range [0,1]. O(1). Status HEU:
/// weights are judgement. Imputing the mean neither punishes thin data (as 0 would) nor rewards it (as renormalising pair by pair would).
/// </remarks>
internal sealed class Combination
{
    private readonly ComponentValues weights;
    private readonly ComponentValues means;
    private readonly double total;

    public Combination(PartnerWeights given, ComponentValues means)
    {
        this.means = means;
        var wanted = given.Checked().ToArray();
        for (var k = 0; k < ComponentValues.Count; k++)
        {
            weights[k] = double.IsNaN(means[k]) ? 0 : wanted[k];
            total += weights[k];
        }
    }

    /// <summary>Part of all weights.</summary>
    public double Weight(int component) => total > 0 ? weights[component] / total : 0;

    public double Mean(int component) => means[component];

    /// <summary>The score, always added up in the same order, so that it is the same to the last bit wherever it is computed.</summary>
    public double Score(in ComponentValues values)
    {
        var sum = 0.0;
        for (var k = 0; k < ComponentValues.Count; k++) if (weights[k] > 0) sum += weights[k] * Filled(values, k);
        return total > 0 ? sum / total : 0;
    }

    public double Contribution(in ComponentValues values, int k) => weights[k] > 0 ? weights[k] * Filled(values, k) / total : 0;

    /// <summary>Part of the weight that rests on defined components.</summary>
    public double Completeness(in ComponentValues values)
    {
        var sum = 0.0;
        for (var k = 0; k < ComponentValues.Count; k++) if (!double.IsNaN(values[k])) sum += weights[k];
        return total > 0 ? sum / total : 0;
    }

    private double Filled(in ComponentValues values, int k) => double.IsNaN(values[k]) ? means[k] : values[k];
}
