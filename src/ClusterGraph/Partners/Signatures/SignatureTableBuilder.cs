using System.Runtime.InteropServices;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Builds a signature table from clusters given one by one, in any order. The profiles are not kept.</summary>
/// <remarks>O(clusters log clusters), in a few dozen bytes a cluster while it is built.</remarks>
public sealed class SignatureTableBuilder
{
    private readonly RawRows rows = new();
    private readonly Dictionary<NodeKey, int> numbers = [];
    private readonly List<NodeKey> items = [];
    private readonly List<int> frequencies = [];
    private readonly CapabilityNumbers capabilities = new();
    private readonly ClusterClasses classes = new();

    /// <summary>All that the clusters given so far hold, offer or need, those that are never ranked included: what the space must have.</summary>
    public IReadOnlyList<NodeKey> Items => items;

    /// <exception cref="ArgumentException">An offer or need has a weight outside (0,1], or is given twice.</exception>
    public void Add(ClusterProfile cluster)
    {
        var held = Array.ConvertAll(ImmutableCollectionsMarshal.AsArray(cluster.Portfolio.Activities)!, NumberOf);
        CapabilityVector offers = CapabilityVector.Of(NumberOf, cluster.Offers), needs = CapabilityVector.Of(NumberOf, cluster.Needs);
        if (!StoredSignature.IsRanked(cluster)) return;
        foreach (var item in held) frequencies[item]++;
        rows.Add(cluster.Bloc, classes.Add(cluster), capabilities.Of(offers, needs), held, cluster.Portfolio.Shares.AsSpan());
    }

    /// <summary>The table; nothing can be added any more.</summary>
    /// <param name="space">A space with all <see cref="Items"/>; of the model that searches.</param>
    /// <exception cref="ArgumentException">The space lacks an item.</exception>
    public SignatureTable Build(PartnerSpace space)
    {
        // Common activities first: sets that begin alike share their beginning in the trie.
        int[] byFrequency = [.. Enumerable.Range(0, items.Count).OrderByDescending(number => frequencies[number]).ThenBy(number => items[number])];
        var ranks = new int[items.Count];
        for (var rank = 0; rank < ranks.Length; rank++) ranks[byFrequency[rank]] = rank;
        rows.Renumber(ranks);
        var indices = items.ConvertAll(space.IndexOf);
        var lists = capabilities.Lists.Select(list => list.Renumber(number => indices[number]));
        return new SignatureLayout(space, rows, Array.ConvertAll(byFrequency, number => indices[number])).Table(new CapabilityPool([.. lists]), classes);
    }

    private int NumberOf(NodeKey item)
    {
        if (numbers.TryGetValue(item, out var number)) return number;
        numbers.Add(item, number = items.Count);
        items.Add(item);
        frequencies.Add(0);
        return number;
    }
}
