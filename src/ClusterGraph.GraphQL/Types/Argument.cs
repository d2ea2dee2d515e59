using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Types;

/// <summary>An argument declared once: its GraphQL type, description and default, and how its coerced value becomes a <typeparamref name="T"/>.</summary>
public sealed class Argument<T>(string name, string description, Func<object?, T> convert) : DeclaredArgument(name, description)
{
    internal T Convert(object? coerced) => convert(coerced);
}

/// <summary>What an argument shows in the schema.</summary>
public abstract class DeclaredArgument(string name, string description)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>The graph type as a .NET type; exactly one of this and <see cref="ResolvedType"/>.</summary>
    public Type? Type { get; init; }

    public IGraphType? ResolvedType { get; init; }

    public object? Default { get; init; }

    internal QueryArgument ToQueryArgument()
    {
        var argument = ResolvedType is { } resolved ? new QueryArgument(Fresh(resolved)) : new QueryArgument(Type!);
        argument.Name = Name;
        argument.Description = Description;
        argument.DefaultValue = Default;
        return argument;
    }

    /// <summary>A schema resolves names in place; what an argument was declared with must be fit for the next schema too.</summary>
    private static IGraphType Fresh(IGraphType type) => type switch
    {
        NonNullGraphType nonNull => new NonNullGraphType(Fresh(nonNull.ResolvedType!)),
        ListGraphType list => new ListGraphType(Fresh(list.ResolvedType!)),
        GraphQLTypeReference named => new GraphQLTypeReference(named.TypeName),
        _ => type,
    };
}

/// <summary>Declares arguments of the common types.</summary>
public static class Argument
{
    public static Argument<int?> Int(string name, string description, int? fallback = null) =>
        new(name, description, value => value is int number ? number : fallback) { Type = typeof(IntGraphType), Default = fallback };

    public static Argument<double?> Float(string name, string description, double? fallback = null) =>
        new(name, description, value => value is null ? fallback : System.Convert.ToDouble(value, CultureInfo.InvariantCulture)) { Type = typeof(FloatGraphType), Default = fallback };

    public static Argument<bool> Flag(string name, string description, bool fallback = false) =>
        new(name, description, value => value as bool? ?? fallback) { Type = typeof(NonNullGraphType<BooleanGraphType>), Default = fallback };

    public static Argument<string?> Text(string name, string description) => new(name, description, AsText) { Type = typeof(StringGraphType) };

    public static Argument<string> RequiredText(string name, string description) => new(name, description, value => AsText(value)!) { Type = typeof(NonNullGraphType<StringGraphType>) };

    public static Argument<string?> Id(string name, string description) => new(name, description, AsText) { Type = typeof(IdGraphType) };

    public static Argument<string> RequiredId(string name, string description) => new(name, description, value => AsText(value)!) { Type = typeof(NonNullGraphType<IdGraphType>) };

    public static Argument<ImmutableArray<string>> RequiredIds(string name, string description) =>
        new(name, description, value => Items(value, AsText)!) { Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>) };

    public static Argument<ImmutableArray<string>> RequiredTexts(string name, string description) =>
        new(name, description, value => Items(value, AsText)!) { Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>) };

    public static Argument<T?> Enum<T>(string name, string description, T? fallback = null) where T : struct, Enum =>
        new(name, description, value => value is T member ? member : fallback) { Type = typeof(DeclaredEnum<T>), Default = fallback };

    public static Argument<ImmutableArray<T>> Enums<T>(string name, string description, bool required = false) where T : struct, Enum => new(name, description, value => Items(value, item => (T)item!))
    {
        Type = required ? typeof(NonNullGraphType<ListGraphType<NonNullGraphType<DeclaredEnum<T>>>>) : typeof(ListGraphType<NonNullGraphType<DeclaredEnum<T>>>),
    };

    private static ImmutableArray<T> Items<T>(object? value, Func<object?, T> item) => value is IEnumerable list ? [.. list.Cast<object?>().Select(item)] : [];

    private static string? AsText(object? value) => System.Convert.ToString(value, CultureInfo.InvariantCulture) is { } text && value is not null ? text : null;
}
