using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using ClusterGraph.Graph;

namespace ClusterGraph.Seeding;

/// <summary>What JSON of a record may and must hold, off the record's own JSON metadata, looked up once.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> ByType = new();

    private RecordShape(JsonTypeInfo type)
    {
        Kind = type.Kind;
        ElementType = type.ElementType;
        Properties = type.Properties.ToFrozenDictionary(property => property.Name, property => property.PropertyType, StringComparer.Ordinal);
        Names = [.. type.Properties.Select(property => property.Name)];
        Required = [.. type.Properties.Where(property => property.IsRequired).Select(property => property.Name)];
    }

    public JsonTypeInfoKind Kind { get; }

    /// <summary>Of a list's items or a dictionary's values.</summary>
    public Type? ElementType { get; }

    public FrozenDictionary<string, Type> Properties { get; }

    /// <summary>In the order in which they are written.</summary>
    public string[] Names { get; }

    public string[] Required { get; }

    public static RecordShape Of(Type type) => ByType.GetOrAdd(type, static type => new RecordShape(RecordJson.Options.GetTypeInfo(type)));
}
