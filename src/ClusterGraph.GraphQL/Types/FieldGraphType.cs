using GraphQL.Types;

namespace ClusterGraph.GraphQL.Types;

/// <summary>The type of a field: a .NET class of the engine's for leaves, a reference by name for objects (so that types may refer to each other).</summary>
public readonly record struct FieldGraphType(Type? Type, IGraphType? Resolved)
{
    /// <summary>An object, interface or union by name; may be null.</summary>
    public static FieldGraphType Named(string name) => new(null, new GraphQLTypeReference(name));

    public static FieldGraphType Of<TGraphType>() where TGraphType : IGraphType => new(typeof(TGraphType), null);

    public static FieldGraphType Of(IGraphType resolved) => new(null, resolved);

    public FieldGraphType AsRequired() => Type is null ? new(null, new NonNullGraphType(Resolved!)) : new(typeof(NonNullGraphType<>).MakeGenericType(Type), null);

    public FieldGraphType AsList() => Type is null ? new(null, new ListGraphType(Resolved!)) : new(typeof(ListGraphType<>).MakeGenericType(Type), null);
}
