namespace ClusterGraph.Graph;

/// <summary>A point on WGS 84, in decimal degrees.</summary>
public sealed record Coordinates
{
    /// <summary>-90 to 90, north positive.</summary>
    public required double Latitude { get; init; }

    /// <summary>-180 to 180, east positive.</summary>
    public required double Longitude { get; init; }
}
