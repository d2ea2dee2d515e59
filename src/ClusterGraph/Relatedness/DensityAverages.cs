namespace ClusterGraph.Relatedness;

/// <summary>How coherent a region's activities are, and how close what it lacks.</summary>
/// <param name="Coherence">Mean density of the activities present, in [0,1]; null when none has one.</param>
/// <param name="Flexibility">Mean density of the activities absent, in [0,1]; null when none has one.</param>
/// <remarks>O(activities²). Status EST. Source: EconGeo <c>relatedness.density.int.avg</c> and <c>.ext.avg</c>, which print percentages.</remarks>
public sealed record DensityAverages(double? Coherence, double? Flexibility)
{
    public static DensityAverages Of(RelatednessMatrix matrix, ReadOnlySpan<bool> held)
    {
        Span<double> sums = [0, 0];
        Span<int> counts = [0, 0];
        for (var i = 0; i < held.Length; i++)
        {
            if (Density.Of(matrix, held, i) is not { } density) continue;
            var side = held[i] ? 0 : 1;
            sums[side] += density;
            counts[side]++;
        }

        return new DensityAverages(counts[0] > 0 ? sums[0] / counts[0] : null, counts[1] > 0 ? sums[1] / counts[1] : null);
    }
}
