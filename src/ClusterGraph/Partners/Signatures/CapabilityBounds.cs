using System.Numerics;

namespace ClusterGraph.Partners.Signatures;

/// <summary>An upper bound of component T of a source with the rows of a set, from the unions of their offers and of their needs.</summary>
internal sealed class CapabilityBounds
{
    private const int Bits = 64;
    private readonly float[] met = new float[Bits];
    private readonly float[][] meeting;
    private readonly float[] needWeights;
    private readonly float mean;
    private readonly bool hasOffers;

    public CapabilityBounds(PartnerModel model, ClusterVector source)
    {
        mean = (float)(model.Means.TechMatch ?? 0);
        hasOffers = source.Offers.Items.Length > 0;
        var all = source.Needs.Weights.Sum();
        needWeights = [.. source.Needs.Weights.Select(weight => (float)(weight / all))];
        meeting = [.. source.Needs.Items.Select(_ => new float[Bits])];
        for (var item = 0; item < model.Space.Items.Length; item++) Fill(model.Space, source, item);
    }

    /// <summary>At most the component, or the mean that stands in for it, of any row.</summary>
    public float Bound(CapabilityKinds kinds, ulong offers, ulong needs)
    {
        if (kinds == CapabilityKinds.Neither || (!hasOffers && needWeights.Length == 0)) return mean;
        float mine = needWeights.Length > 0 ? Mine(offers) : float.NaN, theirs = hasOffers ? Theirs(needs) : float.NaN;
        var bound = 0f;
        if ((kinds & CapabilityKinds.Neither) != 0) bound = mean;
        if ((kinds & CapabilityKinds.OffersOnly) != 0) bound = Math.Max(bound, float.IsNaN(mine) ? mean : mine);
        if ((kinds & CapabilityKinds.NeedsOnly) != 0) bound = Math.Max(bound, float.IsNaN(theirs) ? mean : theirs);
        if ((kinds & CapabilityKinds.Both) != 0) bound = Math.Max(bound, float.IsNaN(mine) ? theirs : float.IsNaN(theirs) ? mine : (mine + theirs) / 2);
        return bound;
    }

    private void Fill(PartnerSpace space, ClusterVector source, int item)
    {
        var bit = item & (Bits - 1);
        var strongest = (float)TechMatch.Best(space, item, source.Offers.Row).Strength;
        met[bit] = Math.Max(met[bit], strongest);
        for (var t = 0; t < meeting.Length; t++)
            meeting[t][bit] = Math.Max(meeting[t][bit], (float)space.Star[(source.Needs.Items[t] * space.Items.Length) + item]);
    }

    private float Mine(ulong offers)
    {
        var sum = 0f;
        for (var t = 0; t < needWeights.Length; t++) sum += needWeights[t] * Largest(meeting[t], offers);
        return sum;
    }

    private float Theirs(ulong needs) => Largest(met, needs);

    private static float Largest(float[] values, ulong bits)
    {
        var largest = 0f;
        for (; bits != 0; bits &= bits - 1) largest = Math.Max(largest, values[BitOperations.TrailingZeroCount(bits)]);
        return largest;
    }
}
