using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>A condition on coordinates.</summary>
internal sealed record PlaceCondition(Func<NodeField, NodeFilter> Build, string Text)
{
    public ParsedFilter<NodeFilter> On(NodeField field) => new(Build(field), $"{field.Name}.{Text}");
}

/// <summary>A condition on coordinates in the schema.</summary>
internal sealed class PlaceFilterInput : InputObjectGraphType
{
    public PlaceFilterInput()
    {
        Name = nameof(PlaceFilterInput);
        Description = "Where something is: give exactly one member.";
        IsOneOf = true;
        AddField(new FieldType { Name = "near", Description = "At most so far from a point.", ResolvedType = new GraphQLTypeReference(nameof(PointInput)) });
        AddField(new FieldType { Name = "within", Description = "In an area between parallels and meridians.", ResolvedType = new GraphQLTypeReference(nameof(BoxInput)) });
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => value.Values.OfType<PlaceCondition>().SingleOrDefault()
        ?? throw new GraphQLFailure(ErrorCode.BadUserInput, $"Give exactly one of 'near' and 'within' in {Name}.");
}
