namespace ClusterGraph.Graph;

/// <summary>A point on WGS 84, in decimal degrees.</summary>
public sealed record Coordinates : IChecked
{
    // Neo4j's figure, so that both stores draw the same circle.
    private const double EarthRadiusKm = 6378.14;

    /// <summary>-90 to 90, north positive.</summary>
    public required double Latitude { get; init; }

    /// <summary>-180 to 180, east positive.</summary>
    public required double Longitude { get; init; }

    /// <summary>Great-circle distance in kilometres, on a sphere (haversine formula).</summary>
    public double DistanceKm(Coordinates other)
    {
        double latitude = Radians(other.Latitude - Latitude), longitude = Radians(other.Longitude - Longitude);
        var chord = Square(Math.Sin(latitude / 2)) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Square(Math.Sin(longitude / 2)));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double x) => x * x;

    IEnumerable<string> IChecked.BrokenRules()
    {
        if (Latitude is not (>= -90 and <= 90)) yield return $"the latitude is {Latitude}; it lies between -90 and 90";
        if (Longitude is not (>= -180 and <= 180)) yield return $"the longitude is {Longitude}; it lies between -180 and 180";
    }
}
