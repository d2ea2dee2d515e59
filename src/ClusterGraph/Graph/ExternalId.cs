namespace ClusterGraph.Graph;

/// <summary>The same thing in somebody else's list: <c>NUTS2016 ES21</c>, <c>ISO3166-2 MX-QUE</c>, <c>NACE2 30.3</c>.</summary>
public sealed record ExternalId
{
    public required string Scheme { get; init; }

    public required string Id { get; init; }
}
