using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;
using static ClusterGraph.GraphQL.Filtering.FilterOperator;

namespace ClusterGraph.Api.Schema;

/// <summary>The operation filter inputs of one schema, one per type of value.</summary>
internal sealed class OperationFilters
{
    private static readonly ImmutableArray<FilterOperator> Equality = [Eq, Neq, In, Nin, IsNull];
    private static readonly ImmutableArray<FilterOperator> Ordered = [Eq, Neq, In, Nin, Gt, Gte, Lt, Lte, IsNull];
    private static readonly ImmutableArray<FilterOperator> Texts = [Eq, Neq, In, Nin, Contains, Ncontains, StartsWith, EndsWith, IsNull];
    private readonly Dictionary<string, OperationFilterInput> made = [];

    public OperationFilterInput For(NodeField field) => field.Type switch
    {
        var type when type == typeof(string) => Get("String", typeof(StringGraphType), Texts),
        var type when type == typeof(NodeKey) => Get("Key", typeof(StringGraphType), [Eq, Neq, In, Nin]),
        var type when type == typeof(int) => Get("Int", typeof(IntGraphType), Ordered),
        var type when type == typeof(double) => Get("Float", typeof(FloatGraphType), Ordered),
        var type when type == typeof(decimal) => Get("Decimal", typeof(DecimalGraphType), Ordered),
        var type when type == typeof(bool) => Get("Boolean", typeof(BooleanGraphType), [Eq, Neq, IsNull]),
        var type when type == typeof(PartialDate) => Get(nameof(PartialDate), typeof(PartialDateGraphType), Ordered),
        var type when type == typeof(Period) => Get(nameof(Period), typeof(PartialDateGraphType), [Covers, IsNull]),
        var type when type.IsEnum => Get(type.Name, typeof(DeclaredEnum<>).MakeGenericType(type), Equality),
        var type => throw new NotSupportedException($"Field '{field.Name}' of type {type.Name} cannot be compared."),
    };

    private OperationFilterInput Get(string name, Type operand, ImmutableArray<FilterOperator> operators) =>
        made.TryGetValue(name, out var known) ? known : made[name] = new OperationFilterInput(name, operand, operators);
}
