namespace ClusterGraph.Storage.Queries;

/// <summary>Counts by a field's values, or by the neighbours along a route (exactly one of the two).</summary>
/// <param name="Name">The facet's name, for the answer.</param>
/// <param name="Top">How many buckets at most, largest first, ties by value.</param>
public sealed record FacetRequest(string Name, int Top)
{
    public NodeField? Field { get; init; }

    public Route? Route { get; init; }
}
