namespace ClusterGraph.Graph;

/// <summary>A point on WGS 84, in decimal degrees.</summary>
public sealed record Coordinates : IChecked
{
    /// <summary>-90 to 90, north positive.</summary>
    public required double Latitude { get; init; }

    /// <summary>-180 to 180, east positive.</summary>
    public required double Longitude { get; init; }

    IEnumerable<string> IChecked.BrokenRules()
    {
        if (Latitude is not (>= -90 and <= 90)) yield return $"the latitude is {Latitude}; it lies between -90 and 90";
        if (Longitude is not (>= -180 and <= 180)) yield return $"the longitude is {Longitude}; it lies between -180 and 180";
    }
}
