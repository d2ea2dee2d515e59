using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>A point in the schema.</summary>
internal sealed class CoordinatesType : DeclaredObject<Coordinates>
{
    public CoordinatesType() : base(nameof(Coordinates), "A point on WGS 84, in decimal degrees.")
    {
        Value("latitude", "-90 to 90, north positive.", point => point.Latitude);
        Value("longitude", "-180 to 180, east positive.", point => point.Longitude);
    }
}
