using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>What a page asks about the places of its rows, and what must be known about the rows beyond.</summary>
internal sealed class PageBounds
{
    public PageBounds(PageRequest page, ListOrder order)
    {
        IsEmpty = page is { After: { } one, Before: { } other } && order.InMemory.Compare(order.InMemory.KeyOf(one), order.InMemory.KeyOf(other)) >= 0;
        Range = [.. page.After is { } after ? [new Bound(order.ValuesOf(after), true, false)] : Array.Empty<Bound>(), .. page.Before is { } before ? [new Bound(order.ValuesOf(before), false, false)] : Array.Empty<Bound>()];
        if (page.After is { } first) Before = new Bound(order.ValuesOf(first), false, true);
        if (page.Before is { } last) Behind = IsEmpty ? Range[0] : new Bound(order.ValuesOf(last), true, true);
    }

    /// <summary>Whether no row can lie between the two places.</summary>
    public bool IsEmpty { get; }

    /// <summary>Where the rows of the page are.</summary>
    public IReadOnlyList<Bound> Range { get; }

    /// <summary>Where rows beyond the end of the range are; null when it has no end.</summary>
    public Bound? Behind { get; }

    /// <summary>Where rows before the start of the range are; null when it has no start.</summary>
    public Bound? Before { get; }
}
