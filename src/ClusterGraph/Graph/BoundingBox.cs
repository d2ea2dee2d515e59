namespace ClusterGraph.Graph;

/// <summary>An area between two parallels and two meridians, its edges included, in decimal degrees; with <paramref name="West"/> greater than <paramref name="East"/> it lies across the 180th meridian.</summary>
public sealed record BoundingBox(double South, double West, double North, double East)
{
    public bool Contains(Coordinates point) =>
        point.Latitude >= South && point.Latitude <= North
        && (West <= East ? point.Longitude >= West && point.Longitude <= East : point.Longitude >= West || point.Longitude <= East);
}
