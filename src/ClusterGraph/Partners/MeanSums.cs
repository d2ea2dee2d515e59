namespace ClusterGraph.Partners;

/// <summary>Adds up components over pairs, each where it is defined.</summary>
internal sealed class MeanSums
{
    private ComponentValues sums;
    private ComponentValues counts;

    public void Add(in ComponentValues values)
    {
        for (var k = 0; k < ComponentValues.Count; k++)
        {
            if (double.IsNaN(values[k])) continue;
            sums[k] += values[k];
            counts[k]++;
        }
    }

    public ComponentValues Means()
    {
        var means = default(ComponentValues);
        for (var k = 0; k < ComponentValues.Count; k++) means[k] = counts[k] > 0 ? sums[k] / counts[k] : double.NaN;
        return means;
    }
}
