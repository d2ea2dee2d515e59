using System.Collections.Concurrent;
using System.Collections.Frozen;
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

    /// <summary>The field of a record type; null when it has none of that name.</summary>
    public static NodeField? Find(Type record, string name) => ByRecord.GetOrAdd(record, static type => FieldReaders.Of(type)
        .Select(field => new NodeField(field.Name, field.Type, field.Read) { IsList = field.IsList, Record = type }).ToFrozenDictionary(field => field.Name)).GetValueOrDefault(name);
}
