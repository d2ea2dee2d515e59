namespace ClusterGraph.Neo4j.Listing;

/// <summary>Writes the WHERE of a pattern.</summary>
internal static class WhereText
{
    /// <summary>With a space before it; empty when there are no conditions.</summary>
    public static string Of(params IReadOnlyCollection<string> conditions) => conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
}
