using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using ClusterGraph.Seeding;

namespace ClusterGraph.Exporting;

/// <summary>The columns of a record, off its JSON metadata, so that a new property needs no line here.</summary>
internal static class FlatFields
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<FlatField>> ByType = new();

    public static ImmutableArray<FlatField> Of(Type record) => ByType.GetOrAdd(record, static type => [.. Of(type, [])]);

    private static IEnumerable<FlatField> Of(Type record, ImmutableArray<string> path)
    {
        var shape = RecordShape.Of(record);
        foreach (var name in shape.Names)
        {
            var type = Nullable.GetUnderlyingType(shape.Properties[name]) ?? shape.Properties[name];
            var here = path.Add(name);
            if (ScalarShape.Is(type)) yield return new FlatField(NameOf(here), here, TypeOf(type));
            else if (RecordShape.Of(type).Kind != JsonTypeInfoKind.Object) yield return new FlatField(NameOf(here), here, FlatType.Text);
            else
                foreach (var nested in Of(type, here)) yield return nested;
        }
    }

    private static string NameOf(ImmutableArray<string> path) => path[0] + string.Concat(path.Skip(1).Select(name => char.ToUpperInvariant(name[0]) + name[1..]));

    private static FlatType TypeOf(Type type) => type switch
    {
        _ when type == typeof(bool) => FlatType.Truth,
        _ when type == typeof(int) => FlatType.Whole,
        _ when type == typeof(double) || type == typeof(decimal) => FlatType.Number,
        _ => FlatType.Text,
    };
}
