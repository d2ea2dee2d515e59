using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Schema;

/// <summary>From the comparisons of the schema to the filters of the store.</summary>
internal static class NodeFilters
{
    public static FilterAlgebra<NodeFilter> Algebra { get; } = new(
        filters => new NodeFilter.And(filters), filters => new NodeFilter.Or(filters), filter => new NodeFilter.Not(filter));

    public static NodeFilter Of(NodeField field, FieldComparison comparison) => comparison.Operator switch
    {
        FilterOperator.Eq => Compare(field, Comparison.Equal, comparison),
        FilterOperator.Neq => new NodeFilter.Not(Compare(field, Comparison.Equal, comparison)),
        FilterOperator.In => Compare(field, Comparison.In, comparison),
        FilterOperator.Nin => new NodeFilter.Not(Compare(field, Comparison.In, comparison)),
        FilterOperator.Gt => Compare(field, Comparison.Greater, comparison),
        FilterOperator.Gte => Compare(field, Comparison.GreaterOrEqual, comparison),
        FilterOperator.Lt => Compare(field, Comparison.Less, comparison),
        FilterOperator.Lte => Compare(field, Comparison.LessOrEqual, comparison),
        FilterOperator.Contains => Compare(field, Comparison.Contains, comparison),
        FilterOperator.Ncontains => new NodeFilter.Not(Compare(field, Comparison.Contains, comparison)),
        FilterOperator.StartsWith => Compare(field, Comparison.StartsWith, comparison),
        FilterOperator.EndsWith => Compare(field, Comparison.EndsWith, comparison),
        FilterOperator.Covers => Compare(field, Comparison.Covers, comparison),
        _ => comparison.Operands[0] is true ? Absent(field) : new NodeFilter.Not(Absent(field)),
    };

    public static NodeFilter Of(Route route, RelationQuantifier quantifier, NodeFilter? filter) => new NodeFilter.Linked(
        route,
        quantifier switch { RelationQuantifier.None => Quantifier.None, RelationQuantifier.All => Quantifier.All, _ => Quantifier.Some },
        filter);

    private static NodeFilter.Compare Absent(NodeField field) => new(field, Comparison.Absent, []);

    private static NodeFilter.Compare Compare(NodeField field, Comparison how, FieldComparison comparison) =>
        new(field, how, [.. comparison.Operands.Select(operand => Operand(field, operand))]) { Exact = comparison.Exact };

    private static IComparable Operand(NodeField field, object operand)
    {
        if (field.Type == typeof(PartialDate) || field.Type == typeof(Period))
            return operand is PartialDate date ? date : throw new GraphQLFailure(ErrorCode.BadUserInput, $"'{operand}' is not a date: give YYYY, YYYY-MM or YYYY-MM-DD.");
        if (field.Type == typeof(NodeKey))
            return NodeKey.TryParse((string)operand, out var key) ? key : throw new GraphQLFailure(ErrorCode.BadUserInput, $"'{operand}' is not a node key, such as cluster:hegan.");
        return field.Type.IsEnum ? (IComparable)operand : (IComparable)Convert.ChangeType(operand, field.Type, CultureInfo.InvariantCulture);
    }
}
