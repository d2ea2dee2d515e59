using GraphQL.Types;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>A field where it is selected.</summary>
internal sealed record SelectedField(IGraphType Parent, GraphQLField Node, FieldType? Definition)
{
    public string ResponseName { get; } = (Node.Alias?.Name ?? Node.Name).StringValue;

    /// <summary>The arguments as one text, the same for the same arguments in any order.</summary>
    public static string ArgumentsOf(GraphQLField field) => field.Arguments is { Count: > 0 } arguments
        ? string.Join(';', arguments.Items.Select(argument => $"{argument.Name.StringValue}:{TextOf(argument.Value)}").Order(StringComparer.Ordinal))
        : "";

    private static string TextOf(GraphQLValue value) => value switch
    {
        GraphQLVariable variable => $"${variable.Name.StringValue}",
        GraphQLListValue list => $"[{string.Join(',', list.Values?.Select(TextOf) ?? [])}]",
        GraphQLObjectValue map => $"{{{string.Join(',', map.Fields?.Select(field => $"{field.Name.StringValue}:{TextOf(field.Value)}").Order(StringComparer.Ordinal).ToArray() ?? [])}}}",
        GraphQLStringValue text => $"\"{text.Value}\"",
        IHasValueNode other => other.Value.ToString(),
        _ => "null",
    };
}
