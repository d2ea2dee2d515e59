using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>A bounding box in the schema.</summary>
internal sealed class BoxInput : InputObjectGraphType
{
    public BoxInput()
    {
        Name = nameof(BoxInput);
        Description = "An area between two parallels and two meridians; west may be greater than east across the 180th meridian.";
        foreach (var (side, range) in new[] { ("south", "-90 to 90"), ("west", "-180 to 180"), ("north", "-90 to 90, not below south"), ("east", "-180 to 180") })
            AddField(new FieldType { Name = side, Description = $"Degrees, {range}.", Type = typeof(NonNullGraphType<FloatGraphType>) });
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var (south, west) = (Numbers.In(value, "south", -90, 90), Numbers.In(value, "west", -180, 180));
        var (north, east) = (Numbers.In(value, "north", south, 90), Numbers.In(value, "east", -180, 180));
        return new PlaceCondition(field => new NodeFilter.Within(field, new BoundingBox(south, west, north, east)), FormattableString.Invariant($"within({south:R},{west:R},{north:R},{east:R})"));
    }
}
