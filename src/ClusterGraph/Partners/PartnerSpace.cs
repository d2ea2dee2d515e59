using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>The activities and technologies that clusters hold, offer or need, with their relatedness as arrays by index. One a data version.</summary>
/// <remarks>Memory: items² and items x activities of the network, in doubles; both are bounded by the taxonomy.</remarks>
public sealed class PartnerSpace
{
    private readonly FrozenDictionary<NodeKey, int> indices;

    private PartnerSpace(RelatednessNetwork network, int hopCap, ImmutableArray<NodeKey> items)
    {
        Network = network;
        HopCap = hopCap;
        var closure = RelatednessClosure.Of(network, hopCap, RelatednessRules.Floor);
        Items = items;
        indices = items.Select((item, i) => KeyValuePair.Create(item, i)).ToFrozenDictionary();
        Star = new double[items.Length * items.Length];
        for (var i = 0; i < items.Length; i++)
            for (var j = 0; j < items.Length; j++) Star[(i * items.Length) + j] = closure[items[i], items[j]];
        var direct = network.Activities();
        // Rows are padded to whole vectors, so that their dot product needs no tail.
        Width = (direct.Activities.Length + Vector256<double>.Count - 1) / Vector256<double>.Count * Vector256<double>.Count;
        Steps = new double[items.Length * Width];
        Column = [.. items.Select(item => direct.Activities.BinarySearch(item))];
        FillSteps(direct);
        Hashes = [.. items.Select(item => Signatures.SignatureHash.Of(item.Text))];
    }

    public RelatednessNetwork Network { get; }

    /// <summary>The longest path that phi* takes.</summary>
    public int HopCap { get; }

    /// <summary>In key order.</summary>
    public ImmutableArray<NodeKey> Items { get; }

    /// <summary>phi* by item and item.</summary>
    internal double[] Star { get; }

    /// <summary>phi_ij / sum of phi_i by item j and activity i of the network: what holding j adds to the density of i.</summary>
    internal double[] Steps { get; }

    /// <summary>Length of a row of <see cref="Steps"/>.</summary>
    internal int Width { get; }

    /// <summary>What items give to stored signatures.</summary>
    internal ulong[] Hashes { get; }

    /// <summary>The activity of the network that an item is; negative for none.</summary>
    internal ImmutableArray<int> Column { get; }

    /// <summary>The space of a network and some items, under the network's own hop cap.</summary>
    public static PartnerSpace Of(RelatednessNetwork network, IEnumerable<NodeKey> items) => Of(network, network.HopCap, items);

    /// <summary>The space of a network and some items.</summary>
    public static PartnerSpace Of(RelatednessNetwork network, int hopCap, IEnumerable<NodeKey> items) =>
        new(network, hopCap, [.. items.Distinct().Order()]);

    /// <summary>All that clusters hold, offer or need.</summary>
    public static IEnumerable<NodeKey> ItemsOf(IEnumerable<ClusterProfile> clusters) => clusters.SelectMany(cluster =>
        cluster.Portfolio.Activities.Concat(cluster.Offers.Select(offer => offer.Item)).Concat(cluster.Needs.Select(need => need.Item)));

    /// <summary>Index of an item.</summary>
    /// <exception cref="ArgumentException">The space was built without it.</exception>
    public int IndexOf(NodeKey item) =>
        indices.TryGetValue(item, out var index) ? index : throw new ArgumentException($"{item} is not in the space.", nameof(item));

    /// <summary>phi* of two items.</summary>
    public double this[NodeKey a, NodeKey b] => Star[(IndexOf(a) * Items.Length) + IndexOf(b)];

    internal ReadOnlySpan<double> Row(int item) => Steps.AsSpan(item * Width, Width);

    private void FillSteps(RelatednessMatrix direct)
    {
        for (var item = 0; item < Items.Length; item++)
            for (var i = 0; Column[item] >= 0 && i < direct.Activities.Length; i++)
                if (direct.Sum(i) > 0) Steps[(item * Width) + i] = direct[i, Column[item]] / direct.Sum(i);
    }
}
