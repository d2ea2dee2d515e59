using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Schema;

/// <summary>All constraints and indexes.</summary>
internal static class SchemaParts
{
    public const string SearchIndex = "clustergraph_words";
    public const string CodesIndex = "clustergraph_codes";

    private static readonly NodeKind[] WithPlace = [NodeKind.Country, NodeKind.Region];

    public static ImmutableArray<SchemaPart> All { get; } =
    [
        Unique("store_id", "Store", "id"),
        Unique("change_version", "Change", "version"),
        Range("change_part", "ChangePart", "version", "place"),
        Unique("node_key", Labels.Any, "key"),
        Range("node_own_code", Labels.Any, "own_code"),
        Fulltext(SearchIndex, "words", "whitespace"),
        Fulltext(CodesIndex, "codes", "keyword"),
        Range("cluster_signature", Labels.Of(NodeKind.Cluster), "signature", "key"),
        .. Enum.GetValues<NodeKind>().SelectMany(OfKind),
        .. WithPlace.Select(kind => Point(kind, "coordinates")),
    ];

    private static IEnumerable<SchemaPart> OfKind(NodeKind kind)
    {
        var label = Labels.Of(kind);
        yield return Unique($"{label}_key", label, "key");
        foreach (var field in ListedFields.Of(kind))
        {
            yield return Range($"{label}_{FieldNames.Compared(field)}", label, FieldNames.Compared(field), "key");
            if (ListedFields.MayMiss(kind, field)) yield return Range($"{label}_{FieldNames.Missing(field)}", label, FieldNames.Missing(field), "key");
        }
    }

    private static SchemaPart Unique(string name, string label, string property) => Part(
        name, "UNIQUENESS", label, [property], full => $"CREATE CONSTRAINT {full} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{property} IS UNIQUE");

    private static SchemaPart Range(string name, string label, params string[] properties) => Part(
        name, "RANGE", label, properties, full => $"CREATE RANGE INDEX {full} IF NOT EXISTS FOR (n:{label}) ON ({string.Join(", ", properties.Select(property => $"n.{property}"))})");

    private static SchemaPart Point(NodeKind kind, string property) => Part(
        $"{kind}_{property}", "POINT", Labels.Of(kind), [property], full => $"CREATE POINT INDEX {full} IF NOT EXISTS FOR (n:{Labels.Of(kind)}) ON (n.{property})");

    private static SchemaPart Fulltext(string name, string property, string analyzer) => new(
        name, "FULLTEXT", Labels.Any, [property],
        $"CREATE FULLTEXT INDEX {name} IF NOT EXISTS FOR (n:{Labels.Any}) ON EACH [n.{property}] OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{analyzer}'}}}}");

    private static SchemaPart Part(string name, string type, string label, string[] properties, Func<string, string> statement)
    {
        var full = $"clustergraph_{name.ToLowerInvariant()}";
        return new SchemaPart(full, type, label, properties, statement(full));
    }
}
