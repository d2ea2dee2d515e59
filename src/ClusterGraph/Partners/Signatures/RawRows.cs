using System.Runtime.InteropServices;
using ClusterGraph.Countries;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Clusters on their way into a signature table, one a row, in few large arrays.</summary>
internal sealed class RawRows
{
    private const int KeyItems = 5, KeyBits = 12;
    private readonly List<Row> rows = [];
    private readonly List<int> items = [];
    private readonly List<double> shares = [];

    public int Count => rows.Count;

    public Row this[int row] => rows[row];

    public void Add(Bloc bloc, int standing, int capability, ReadOnlySpan<int> held, ReadOnlySpan<double> parts)
    {
        rows.Add(new Row(bloc, standing, capability, items.Count, held.Length));
        items.AddRange(held);
        shares.AddRange(parts);
    }

    public ReadOnlySpan<int> Items(int row) => CollectionsMarshal.AsSpan(items).Slice(rows[row].Start, rows[row].Depth);

    public ReadOnlySpan<double> Shares(int row) => CollectionsMarshal.AsSpan(shares).Slice(rows[row].Start, rows[row].Depth);

    /// <summary>Gives every item another number and brings each row's items into their order.</summary>
    public void Renumber(ReadOnlySpan<int> numbers)
    {
        Span<int> allItems = CollectionsMarshal.AsSpan(items);
        Span<double> allShares = CollectionsMarshal.AsSpan(shares);
        foreach (ref var item in allItems) item = numbers[item];
        foreach (var row in rows) allItems.Slice(row.Start, row.Depth).Sort(allShares.Slice(row.Start, row.Depth));
    }

    /// <summary>Row numbers by bloc, set, shares, class, technology data.</summary>
    public int[] Sorted()
    {
        var order = new int[rows.Count];
        var keys = new ulong[rows.Count];
        for (var i = 0; i < order.Length; i++) (order[i], keys[i]) = (i, Key(i));
        Array.Sort(keys, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && keys[end] == keys[start];) end++;
            if (end > start + 1) order.AsSpan(start, end - start).Sort(Compare);
        }

        return order;
    }

    public int CompareSets(int a, int b)
    {
        var order = rows[a].Bloc.CompareTo(rows[b].Bloc);
        return order != 0 ? order : Items(a).SequenceCompareTo(Items(b));
    }

    public int Compare(int a, int b)
    {
        var order = CompareSets(a, b);
        if (order == 0) order = Shares(a).SequenceCompareTo(Shares(b));
        if (order == 0) order = rows[a].Standing.CompareTo(rows[b].Standing);
        return order != 0 ? order : rows[a].Capability.CompareTo(rows[b].Capability);
    }

    // Bloc and first items in one number, which sorts far faster than rows do. An item too large for its bits ends the number: what follows is compared in full.
    private ulong Key(int row)
    {
        const int most = (1 << KeyBits) - 1;
        var key = (ulong)rows[row].Bloc;
        var held = Items(row);
        var open = true;
        for (var i = 0; i < KeyItems; i++)
        {
            var part = open && i < held.Length ? Math.Min(held[i] + 1, most) : 0;
            open &= part < most;
            key = (key << KeyBits) | (uint)part;
        }

        return key;
    }

    /// <summary>What a row holds besides items and shares.</summary>
    /// <param name="Bloc">Where it lies.</param>
    /// <param name="Standing">Its class.</param>
    /// <param name="Capability">The number of its offers and needs.</param>
    /// <param name="Start">Where its items begin.</param>
    /// <param name="Depth">How many they are.</param>
    public readonly record struct Row(Bloc Bloc, int Standing, int Capability, int Start, int Depth);
}
