using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>The readable values of a record, those of nested records included, off its properties.</summary>
internal static class FieldReaders
{
    public static IEnumerable<(string Name, Type Type, bool IsList, Func<object, object?> Read)> Of(Type record)
    {
        foreach (var property in RecordProperty.Of(record))
        {
            yield return (property.Name, ValueType(property.Type), IsList(property.Type), value => record.IsInstanceOfType(value) ? property.Read(value) : null);
            if (!RecordProperty.IsRecord(property.Type)) continue;
            foreach (var inner in RecordProperty.Of(property.Type))
            {
                yield return ($"{property.Name}.{inner.Name}", ValueType(inner.Type), IsList(inner.Type), value =>
                    record.IsInstanceOfType(value) && property.Read(value) is { } nested ? inner.Read(nested) : null);
            }
        }
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static Type ValueType(Type type) => IsList(type) ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;
}
