using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Offers or needs by item index, in the order of the items' keys.</summary>
internal readonly record struct CapabilityVector(int[] Items, double[] Weights)
{
    private static readonly CapabilityVector None = new([], []);

    public WeightedItems Row => new(Items, Weights);

    /// <exception cref="ArgumentException">A weight outside (0,1], or an item given twice.</exception>
    public static CapabilityVector Of(Func<NodeKey, int> indexOf, ImmutableArray<Capability> capabilities)
    {
        if (capabilities.IsEmpty) return None;
        var sorted = capabilities.OrderBy(capability => capability.Item).ToArray();
        for (var i = 0; i < sorted.Length; i++)
            if (!(sorted[i].Weight > 0 && sorted[i].Weight <= 1) || (i > 0 && sorted[i].Item == sorted[i - 1].Item))
                throw new ArgumentException($"{sorted[i].Item} ({sorted[i].Weight}): an item is offered or needed once, with a weight in (0,1].",
                    nameof(capabilities));

        return new CapabilityVector(Array.ConvertAll(sorted, capability => indexOf(capability.Item)),
            Array.ConvertAll(sorted, capability => capability.Weight));
    }

    /// <summary>The same under other indices.</summary>
    public CapabilityVector Renumber(Converter<int, int> indexOf) => this with { Items = Array.ConvertAll(Items, indexOf) };
}
