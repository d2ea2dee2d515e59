using System.Collections.Frozen;
using ClusterGraph.GraphQL.Types;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>One field of a compiled selection.</summary>
internal sealed class FieldPlan
{
    /// <summary>Number within the operation, for what a request keeps per field.</summary>
    public required int Ordinal { get; init; }

    public required string ResponseName { get; init; }

    /// <summary>The response name as JSON, quoted, with its colon.</summary>
    public required byte[] Key { get; init; }

    /// <summary>Null for the meta fields <c>__typename</c>, <c>__schema</c> and <c>__type</c>.</summary>
    public required DeclaredField? Declared { get; init; }

    /// <summary>True for <c>__schema</c> and <c>__type</c>, which the engine's own executor answers.</summary>
    public required bool IsIntrospection { get; init; }

    /// <summary>The first place in the document that selects it.</summary>
    public required GraphQLField Node { get; init; }

    /// <summary>The field's type; null for meta fields.</summary>
    public required IGraphType? Type { get; init; }

    public required FieldShape Shape { get; init; }

    /// <summary>The arguments, when no variable takes part in them.</summary>
    public FieldArguments? Constant { get; init; }

    /// <summary>Place among the fields of the selection that the fetch phase prepares; -1 for plain leaves.</summary>
    public int Column { get; set; } = -1;

    /// <summary>What to select on each type that the value may have; null for a leaf.</summary>
    public FrozenDictionary<Type, SelectionPlan>? Selections { get; set; }

    /// <summary>The only entry of <see cref="Selections"/> where the type is not abstract.</summary>
    public SelectionPlan? OnlySelection { get; set; }

    public string Name => Node.Name.StringValue;

    /// <summary>What to select on a value of a .NET type behind an abstract type, that of the nearest base type where it has none of its own; null when the type is none of those.</summary>
    public SelectionPlan? SelectionOf(Type type)
    {
        for (Type? known = type; known is not null; known = known.BaseType)
            if (Selections!.TryGetValue(known, out var found)) return found;
        return null;
    }

    public IEnumerable<FieldPlan>? Children => OnlySelection?.Fields ?? Selections?.Values.SelectMany(selection => selection.Fields);

    public bool IsLeaf => Selections is null && OnlySelection is null;
}

/// <summary>A compiled selection on one object type.</summary>
internal sealed class SelectionPlan(IObjectGraphType type, FieldPlan[] fields)
{
    public IObjectGraphType Type { get; } = type;

    /// <summary>The type's name as JSON.</summary>
    public byte[] TypeName { get; } = System.Text.Encoding.UTF8.GetBytes($"\"{type.Name}\"");

    public FieldPlan[] Fields { get; } = fields;

    /// <summary>The fields that the fetch phase prepares, by their column.</summary>
    public FieldPlan[] Columns { get; } = Number(fields);

    private static FieldPlan[] Number(FieldPlan[] fields)
    {
        var columns = fields.Where(field => field.Declared is { } declared && (declared.IsBatch || !field.IsLeaf)).ToArray();
        for (var i = 0; i < columns.Length; i++) columns[i].Column = i;
        return columns;
    }
}

/// <summary>Which positions of a field's type may be null.</summary>
/// <param name="ItemNonNull">Of a list: its items may not be null, or those of a list inside it.</param>
internal readonly record struct FieldShape(bool NonNull, bool IsList, bool ItemNonNull)
{
    /// <exception cref="NotSupportedException">It is a list of lists of objects.</exception>
    public static FieldShape Of(IGraphType type)
    {
        if (Strip(type) is not ListGraphType list) return new(type is NonNullGraphType, false, false);
        if (Strip(list.ResolvedType!) is not ListGraphType inner) return new(type is NonNullGraphType, true, list.ResolvedType is NonNullGraphType);
        if (type.GetNamedType() is not ScalarGraphType) throw new NotSupportedException($"{type} is a list of lists of objects; give the inner list an object type of its own.");
        return new(type is NonNullGraphType, true, list.ResolvedType is NonNullGraphType || Of(inner).ItemNonNull);
    }

    private static IGraphType Strip(IGraphType type) => type is NonNullGraphType nonNull ? nonNull.ResolvedType! : type;
}
