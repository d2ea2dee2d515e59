using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.GraphQL.Types;
using GraphQL.Types;
using static ClusterGraph.GraphQL.Filtering.FilterOperator;

namespace ClusterGraph.GraphQL.Tests.Filtering;

/// <summary>One field that says what it understood of its filter or order.</summary>
internal sealed class FilterSchema : Schema
{
    private static readonly FilterAlgebra<string> Words = new(parts => $"and({string.Join(';', parts)})", parts => $"or({string.Join(';', parts)})", part => $"not({part})");
    private static readonly Argument<ParsedFilter<string>?> Where = new("where", "A filter.", value => (ParsedFilter<string>?)value) { ResolvedType = new GraphQLTypeReference("ThingFilterInput") };

    private static readonly Argument<IReadOnlyList<SortField>> Order = new("order", "An order.", value => [.. (value as System.Collections.IEnumerable ?? Array.Empty<SortField>()).Cast<SortField>()])
    {
        ResolvedType = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference("ThingSortInput"))),
    };

    public FilterSchema()
    {
        var sort = new SortInput("Thing");
        sort.Add("name", "By name.");
        sort.Add("size", "By size.");
        var query = new DeclaredObject<object>("Query", "Everything.");
        query.Declare(new ValueField<object, string>((_, arguments) => Show(arguments)), FieldGraphType.Of<StringGraphType>(), "things", "What was understood.", Where, Order);
        Query = query;
        foreach (var type in (IGraphType[])[ThingFilter(), sort, new ListFilterInput<string>("Thing")]) this.RegisterType(type);
    }

    public static FilterInput<string> ThingFilter()
    {
        var filter = new FilterInput<string>("Thing", Words);
        filter.Compare("name", "The name.", new OperationFilterInput("String", typeof(StringGraphType), [Eq, In, Contains, IsNull]), comparison => Show("name", comparison));
        filter.Compare("size", "The size.", new OperationFilterInput("Int", typeof(IntGraphType), [Eq, Gt, Gte, Lt]), comparison => Show("size", comparison));
        filter.Relate("friends", "Others.", "Thing", (quantifier, inner) => $"friends.{quantifier}({inner})");
        return filter;
    }

    private static string Show(string field, FieldComparison comparison) =>
        $"{field}.{comparison.Operator}{(comparison.Exact ? "!" : "")}({string.Join(',', comparison.Operands.Select(operand => $"'{operand}'"))})";

    private static string Show(FieldArguments arguments) =>
        arguments.Get(Where)?.Filter ?? string.Join(',', arguments.Get(Order).Select(field => $"{field.Name} Desc={field.Descending}"));
}
