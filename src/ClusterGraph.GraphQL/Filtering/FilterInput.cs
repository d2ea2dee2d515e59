using System.Collections;
using System.Collections.Immutable;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Filtering;

/// <summary>A filter on one type, such as <c>ClusterFilterInput</c>: <c>and</c>, <c>or</c>, <c>not</c>, fields and relations. All given members must hold.</summary>
public sealed class FilterInput<TFilter> : InputObjectGraphType
{
    private readonly FilterAlgebra<TFilter> algebra;
    private readonly Dictionary<string, Func<object, ParsedFilter<TFilter>>> members = [];

    /// <param name="type">The type's name; gives <c>ClusterFilterInput</c>.</param>
    /// <param name="algebra">How filters combine.</param>
    public FilterInput(string type, FilterAlgebra<TFilter> algebra)
    {
        this.algebra = algebra;
        Name = NameOf(type);
        Description = $"A condition on a {type}. All members that are given must hold.";
        var list = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(Name)));
        Add("and", "All of these hold.", list, value => Join(Items(value), algebra.And, "and"));
        Add("or", "At least one of these holds.", list, value => Join(Items(value), algebra.Or, "or"));
        Add("not", "This does not hold.", new GraphQLTypeReference(Name), value => Negate((ParsedFilter<TFilter>)value));
    }

    public static string NameOf(string type) => $"{type}FilterInput";

    /// <summary>A field that can be compared.</summary>
    public void Compare(string name, string description, OperationFilterInput input, Func<FieldComparison, TFilter> build) =>
        Add(name, description, input, value => Join([.. ((ImmutableArray<FieldComparison>)value).Select(comparison => new ParsedFilter<TFilter>(build(comparison), TextOf(name, comparison)))], algebra.And, "and"));

    /// <summary>Related nodes, compared by the list filter of their type.</summary>
    public void Relate(string name, string description, string type, Func<RelationQuantifier, TFilter?, TFilter> build) =>
        Add(name, description, new GraphQLTypeReference(ListFilterInput<TFilter>.NameOf(type)), value => Join(
            [.. ((ImmutableArray<(RelationQuantifier Quantifier, ParsedFilter<TFilter>? Filter)>)value).Select(part => new ParsedFilter<TFilter>(
                build(part.Quantifier, part.Filter is { } filter ? filter.Filter : default), $"{name}.{part.Quantifier}({part.Filter?.Text})"))],
            algebra.And, "and"));

    public override object ParseDictionary(IDictionary<string, object?> value) => Join(
        [.. value.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => members[entry.Key](entry.Value
            ?? throw BadInput.Of($"'{entry.Key}' of {Name} is null; leave it out or give it a value.")))],
        algebra.And, "and");

    /// <summary>A member of the caller's own: its input type, and what its parsed value means.</summary>
    public void Add(string name, string description, IGraphType type, Func<object, ParsedFilter<TFilter>> parse)
    {
        AddField(new FieldType { Name = name, Description = description, ResolvedType = type });
        members.Add(name, parse);
    }

    private static ImmutableArray<ParsedFilter<TFilter>> Items(object value) => [.. ((IEnumerable)value).Cast<ParsedFilter<TFilter>>()];

    private static ParsedFilter<TFilter> Join(ImmutableArray<ParsedFilter<TFilter>> parts, Func<ImmutableArray<TFilter>, TFilter> join, string word) =>
        parts is [var only] ? only : new(join([.. parts.Select(part => part.Filter)]), $"{word}({string.Join(';', parts.Select(part => part.Text))})");

    private ParsedFilter<TFilter> Negate(ParsedFilter<TFilter> inner) => new(algebra.Not(inner.Filter), $"not({inner.Text})");

    private static string TextOf(string name, FieldComparison comparison) =>
        $"{name}.{comparison.Operator}{(comparison.Exact ? "!" : "")}({string.Join(',', comparison.Operands.Select(operand => System.Text.Json.JsonSerializer.Serialize(operand.ToString())))})";
}
