using ClusterGraph.Graph;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ClusterGraph.Api.Schema;

/// <summary>A date as exactly as a source gives it.</summary>
internal sealed class PartialDateGraphType : ScalarGraphType
{
    public PartialDateGraphType()
    {
        Name = nameof(PartialDate);
        Description = "A year, month or day of the Gregorian calendar, as exactly as the source gives it: `2016`, `2016-06` or `2016-06-30` (ISO 8601).";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        _ => ThrowLiteralConversionError(value, "give a string: YYYY, YYYY-MM or YYYY-MM-DD"),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        PartialDate date => date,
        string text when PartialDate.TryParse(text, out var date) => date,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value is PartialDate date ? date.Text : value;
}
