using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>A point and a radius in the schema.</summary>
internal sealed class PointInput : InputObjectGraphType
{
    public PointInput()
    {
        Name = nameof(PointInput);
        Description = "A point on WGS 84 and a distance from it.";
        AddField(new FieldType { Name = "latitude", Description = "-90 to 90, north positive.", Type = typeof(NonNullGraphType<FloatGraphType>) });
        AddField(new FieldType { Name = "longitude", Description = "-180 to 180, east positive.", Type = typeof(NonNullGraphType<FloatGraphType>) });
        AddField(new FieldType { Name = "kilometres", Description = "Radius, above 0 and at most 20,038 (half around the earth).", Type = typeof(NonNullGraphType<FloatGraphType>) });
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var centre = new Coordinates { Latitude = Numbers.In(value, "latitude", -90, 90), Longitude = Numbers.In(value, "longitude", -180, 180) };
        var radius = Numbers.In(value, "kilometres", double.Epsilon, 20_038);
        return new PlaceCondition(field => new NodeFilter.Near(field, centre, radius), FormattableString.Invariant($"near({centre.Latitude:R},{centre.Longitude:R},{radius:R})"));
    }
}
