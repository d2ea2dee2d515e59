using System.Collections.Immutable;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>Fields that show values by an object type whose name is not that of their .NET type.</summary>
internal static class ObjectFields
{
    /// <summary>An object that is always there.</summary>
    public static void Object<T, TValue>(this DeclaredObject<T> type, string name, string description, string graphType, Func<T, TValue> read) =>
        type.Declare(new ValueField<T, TValue>((parent, _) => read(parent)), FieldGraphType.Named(graphType).AsRequired(), name, description);

    /// <summary>An object that may be absent.</summary>
    public static void OptionalObject<T, TValue>(this DeclaredObject<T> type, string name, string description, string graphType, Func<T, TValue?> read) =>
        type.Declare(new ValueField<T, TValue?>((parent, _) => read(parent)), FieldGraphType.Named(graphType), name, description);

    public static void ObjectList<T, TValue>(this DeclaredObject<T> type, string name, string description, string graphType, Func<T, ImmutableArray<TValue>> read) =>
        type.Declare(new ValueField<T, ImmutableArray<TValue>>((parent, _) => read(parent)), FieldGraphType.Named(graphType).AsRequired().AsList().AsRequired(), name, description);
}
