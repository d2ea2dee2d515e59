using System.Collections.Immutable;

namespace ClusterGraph.Partners;

/// <summary>Offers or needs by item index, in index order.</summary>
internal readonly record struct CapabilityVector(int[] Items, double[] Weights)
{
    public WeightedItems Row => new(Items, Weights);

    /// <exception cref="ArgumentException">A weight outside (0,1], or an item given twice.</exception>
    public static CapabilityVector Of(PartnerSpace space, ImmutableArray<Capability> capabilities)
    {
        var sorted = capabilities.OrderBy(capability => capability.Item).ToArray();
        for (var i = 0; i < sorted.Length; i++)
            if (!(sorted[i].Weight > 0 && sorted[i].Weight <= 1) || (i > 0 && sorted[i].Item == sorted[i - 1].Item))
                throw new ArgumentException($"{sorted[i].Item} ({sorted[i].Weight}): an item is offered or needed once, with a weight in (0,1].",
                    nameof(capabilities));
        return new CapabilityVector(Array.ConvertAll(sorted, capability => space.IndexOf(capability.Item)),
            Array.ConvertAll(sorted, capability => capability.Weight));
    }
}
