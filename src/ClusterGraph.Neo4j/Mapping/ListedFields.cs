using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Mapping;

/// <summary>The fields that large lists of a kind are sorted or narrowed by: each has an index together with the key, and so have the nodes without a value.</summary>
/// <remarks>Other fields can be filtered and sorted by as well, by looking at all nodes of the kind.</remarks>
internal static class ListedFields
{
    private static readonly FrozenDictionary<NodeKind, string[]> Own = new Dictionary<NodeKind, string[]>
    {
        [NodeKind.Country] = ["code", "bloc"],
        [NodeKind.Region] = ["regionKind", "code", "codeScheme"],
        [NodeKind.Cluster] = ["kind", "status", "founded"],
        [NodeKind.ClusterGroup] = [],
        [NodeKind.Organisation] = ["kind"],
        [NodeKind.Activity] = ["scheme", "code"],
        [NodeKind.Technology] = ["scheme", "code"],
        [NodeKind.Programme] = ["kind", "period.start", "period.end"],
        [NodeKind.Agreement] = ["kind", "scope", "topology", "status", "period.start", "period.end"],
        [NodeKind.Strategy] = ["period.start", "period.end"],
        [NodeKind.Event] = ["kind", "period.start", "period.end"],
        [NodeKind.Concept] = ["category"],
        [NodeKind.Observation] = ["indicator", "value", "unit", "qualifier", "year", "subject", "period.start", "period.end"],
        [NodeKind.Source] = ["kind", "year", "title"],
        [NodeKind.Conflict] = ["severity", "category"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<NodeKind, ImmutableArray<NodeField>> Fields = Own.ToFrozenDictionary(
        kind => kind.Key,
        kind => kind.Value.Prepend("name").Select(name => NodeFields.Find(NodeRecords.Of(kind.Key), name) ?? throw new InvalidOperationException($"{kind.Key} has no field '{name}'.")).ToImmutableArray());

    private static readonly ConcurrentDictionary<(NodeKind Kind, string Field), bool> Missing = new();

    /// <summary>Those of a kind, the name first; the key has an index of its own.</summary>
    public static ImmutableArray<NodeField> Of(NodeKind kind) => Fields[kind];

    /// <summary>Whether a field is one of those of a kind.</summary>
    public static bool Includes(NodeKind kind, NodeField field) => Fields[kind].Any(listed => listed.Name == field.Name) && field.Record.IsAssignableFrom(NodeRecords.Of(kind));

    /// <summary>Whether a node of the kind may have no value of a field.</summary>
    public static bool MayMiss(NodeKind kind, NodeField field) => Missing.GetOrAdd((kind, field.Name), static (asked, field) => MayMissNow(asked.Kind, field), field);

    private static bool MayMissNow(NodeKind kind, NodeField field) => field.Name.Contains('.', StringComparison.Ordinal) || IsOptional(NodeRecords.Of(kind).GetProperty(char.ToUpperInvariant(field.Name[0]) + field.Name[1..])!);

    private static bool IsOptional(PropertyInfo property) =>
        property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
