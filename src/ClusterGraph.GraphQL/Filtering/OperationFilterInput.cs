using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using ClusterGraph.GraphQL.Types;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Filtering;

/// <summary>The comparisons that a client may ask of one field, such as <c>StringOperationFilterInput</c>. All given ones must hold.</summary>
public sealed class OperationFilterInput : InputObjectGraphType
{
    private const string Mode = "mode";

    /// <param name="name">What the operands are, in PascalCase: <c>String</c>, <c>Int</c>, <c>ClusterKind</c>.</param>
    /// <param name="operand">The graph type of one operand.</param>
    /// <param name="operators">Which comparisons make sense.</param>
    public OperationFilterInput(string name, Type operand, ImmutableArray<FilterOperator> operators)
    {
        Name = $"{name}OperationFilterInput";
        Description = $"Comparisons of a {name} value. All that are given must hold; an operand is never null.";
        foreach (var known in operators)
            AddField(new FieldType { Name = NameOf(known), Description = Describe(known), Type = TypeOf(known, operand) });
        if (operators.Contains(FilterOperator.Contains))
            AddField(new FieldType { Name = Mode, Description = "How texts are compared.", Type = typeof(DeclaredEnum<StringMatchMode>), DefaultValue = StringMatchMode.Folded });
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var exact = value.TryGetValue(Mode, out var mode) && mode is StringMatchMode.Exact;
        return value.Where(entry => entry.Key != Mode).Select(entry => Parse(entry.Key, entry.Value) with { Exact = exact }).ToImmutableArray();
    }

    private static FieldComparison Parse(string name, object? operand)
    {
        var comparison = Enum.Parse<FilterOperator>(name, ignoreCase: true);
        if (operand is null) throw BadInput.Of($"The operand of '{name}' is null; ask for absent values with 'isNull: true'.");
        return new FieldComparison(comparison, operand is IEnumerable list and not string ? [.. list.Cast<object>()] : [operand]);
    }

    private static string NameOf(FilterOperator known) => $"{char.ToLower(known.ToString()[0], CultureInfo.InvariantCulture)}{known.ToString()[1..]}";

    private static Type TypeOf(FilterOperator known, Type operand) => known switch
    {
        FilterOperator.In or FilterOperator.Nin => typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(operand)),
        FilterOperator.IsNull => typeof(BooleanGraphType),
        _ => operand,
    };

    private static string Describe(FilterOperator known) => known switch
    {
        FilterOperator.Eq => "Equal.",
        FilterOperator.Neq => "Not equal; holds for an absent value too.",
        FilterOperator.In => "Equal to one of these.",
        FilterOperator.Nin => "Equal to none of these; holds for an absent value too.",
        FilterOperator.Gt => "Greater or later.",
        FilterOperator.Gte => "Greater, later or equal.",
        FilterOperator.Lt => "Less or earlier.",
        FilterOperator.Lte => "Less, earlier or equal.",
        FilterOperator.Contains => "Contains this text.",
        FilterOperator.Ncontains => "Does not contain this text; holds for an absent value too.",
        FilterOperator.StartsWith => "Starts with this text.",
        FilterOperator.EndsWith => "Ends with this text.",
        FilterOperator.Covers => "The period surely includes some day of this date (YYYY, YYYY-MM or YYYY-MM-DD).",
        _ => "True for absent values, false for present ones.",
    };
}
