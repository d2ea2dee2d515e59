using System.Collections.Frozen;
using ClusterGraph.Graph;

namespace ClusterGraph.Neo4j.Mapping;

/// <summary>How kinds of nodes and links are called in the database: a node has the label <c>Node</c> and that of its kind, <c>ClusterGroup</c>; a relationship has the type of its kind, <c>LOCATED_IN</c>.</summary>
internal static class Labels
{
    public const string Any = "Node";

    private static readonly FrozenDictionary<LinkKind, string> Types = Enum.GetValues<LinkKind>().ToFrozenDictionary(kind => kind, kind => RecordJson.NameOf(kind));
    private static readonly FrozenDictionary<NodeKind, string> Names = Enum.GetValues<NodeKind>().ToFrozenDictionary(kind => kind, kind => kind.ToString());

    public static string Of(NodeKind kind) => Names[kind];

    public static string Of(LinkKind kind) => Types[kind];
}
