using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>The fields of each kind of node, read off the domain records once, so that a new property needs no line here.</summary>
public static class NodeFields
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, NodeField>> ByRecord = new();

    /// <summary>The field of a record type, by its name in camelCase or by a path with one dot.</summary>
    /// <exception cref="ArgumentException">The record has no such field.</exception>
    public static NodeField Of<TNode>(string name) where TNode : Node =>
        Find(typeof(TNode), name) ?? throw new ArgumentException($"{typeof(TNode).Name} has no field '{name}'.", nameof(name));

    /// <inheritdoc cref="Of{TNode}"/>
    public static NodeField? Find(Type record, string name) =>
        ByRecord.GetOrAdd(record, static type => Fields(type).ToFrozenDictionary(field => field.Name)).GetValueOrDefault(name);

    private static IEnumerable<NodeField> Fields(Type record)
    {
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            yield return new NodeField(name, ValueType(property.PropertyType), node => Get(property, record, node));
            if (!IsNested(property.PropertyType)) continue;
            foreach (var inner in property.PropertyType.GetProperties())
                yield return new NodeField($"{name}.{JsonNamingPolicy.CamelCase.ConvertName(inner.Name)}", ValueType(inner.PropertyType), node =>
                    Get(property, record, node) is { } value ? inner.GetValue(value) : null);
        }
    }

    private static object? Get(PropertyInfo property, Type record, Node node) => record.IsInstanceOfType(node) ? property.GetValue(node) : null;

    private static bool IsNested(Type type) => type.IsClass && type.Namespace?.StartsWith(nameof(ClusterGraph), StringComparison.Ordinal) == true;

    private static Type ValueType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;
}
