using GraphQL.Types;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Tests.World;

public sealed class StampGraphType : ScalarGraphType
{
    public StampGraphType() => Name = nameof(Stamp);

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        Stamp stamp => stamp,
        string text when text.StartsWith('#') && int.TryParse(text[1..], out var ticks) => new Stamp(ticks),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        Stamp stamp => $"#{stamp.Ticks}",
        _ => ThrowSerializationError(value),
    };
}
