namespace ClusterGraph.Bolt.PackStream;

/// <summary>What PackStream structures look like on one connection.</summary>
/// <param name="ElementIds">Graph entities carry element ids (Bolt 5); without, they are shorter (Bolt 4).</param>
/// <param name="UtcDateTimes">Date-times count from UTC; without, from the local clock (Bolt 4 without the <c>utc</c> patch).</param>
internal readonly record struct Dialect(bool ElementIds, bool UtcDateTimes)
{
    public static Dialect Bolt5 => new(true, true);
}
