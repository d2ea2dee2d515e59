using ClusterGraph.Graph;

namespace ClusterGraph.Regions;

/// <summary>A place other than a country: sub-national region, city, border area or group of countries.</summary>
public sealed record Region : Node
{
    public required RegionKind RegionKind { get; init; }

    /// <summary>Code in <see cref="CodeScheme"/>, where one exists: <c>ES21</c>, <c>MX-QUE</c>.</summary>
    public string? Code { get; init; }

    /// <summary><c>NUTS2016</c> or <c>ISO3166-2</c>.</summary>
    public string? CodeScheme { get; init; }

    /// <summary>Of the city or of the area's main place; null where a point would mislead.</summary>
    public Coordinates? Coordinates { get; init; }
}
