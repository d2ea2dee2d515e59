namespace ClusterGraph.Neo4j.Listing;

/// <summary>One thing that rows are sorted by.</summary>
/// <param name="Text">Its expression.</param>
/// <param name="Descending">Whether large values come first.</param>
/// <param name="MayMiss">Whether a row may have no value; such rows come last either way.</param>
internal sealed record OrderColumn(string Text, bool Descending = false, bool MayMiss = false)
{
    public string Sorted(bool backward)
    {
        var sorted = Descending != backward ? $"{Text} DESC" : Text;
        return MayMiss ? $"{Text} IS NULL{(backward ? " DESC" : "")}, {sorted}" : sorted;
    }
}
