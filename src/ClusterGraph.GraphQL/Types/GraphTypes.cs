using System.Collections.Concurrent;
using ClusterGraph.GraphQL.Json;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Types;

/// <summary>Which graph type shows a .NET type: scalars and enums by class, everything else by a type that has the .NET type's name.</summary>
public static class GraphTypes
{
    private static readonly ConcurrentDictionary<Type, Type> Scalars = new(new Dictionary<Type, Type>
    {
        [typeof(string)] = typeof(StringGraphType),
        [typeof(int)] = typeof(IntGraphType),
        [typeof(long)] = typeof(LongGraphType),
        [typeof(double)] = typeof(FloatGraphType),
        [typeof(decimal)] = typeof(DecimalGraphType),
        [typeof(bool)] = typeof(BooleanGraphType),
        [typeof(DateTimeOffset)] = typeof(DateTimeOffsetGraphType),
    });

    /// <summary>Shows a type of the caller's as a scalar; at start, before any schema is made.</summary>
    public static void Use<T, TScalar>(Action<JsonBuffer, T> write) where TScalar : ScalarGraphType
    {
        Scalars[typeof(T)] = typeof(TScalar);
        LeafWriter<T>.Use(write);
    }

    public static FieldGraphType Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Of(inner);
        if (Scalars.TryGetValue(type, out var scalar)) return new(scalar, null);
        if (type.IsEnum) return new(typeof(DeclaredEnum<>).MakeGenericType(type), null);
        return LeafWriters.ElementOf(type) is { } element ? Of(element).AsRequired().AsList() : FieldGraphType.Named(type.Name);
    }
}
