namespace ClusterGraph.Bolt.PackStream;

/// <summary>
/// A point in a coordinate system: 7203 and 9157 are Cartesian (2D, 3D), 4326 and 4979 are WGS 84 (2D, 3D) with X the longitude and Y the latitude,
/// both in degrees, and Z the height in metres.
/// </summary>
/// <param name="Z">Null for a point of two dimensions.</param>
public readonly record struct Point(int Srid, double X, double Y, double? Z = null);
