using System.Collections.Frozen;

namespace ClusterGraph.Graph;

/// <summary>Which record holds the nodes of a kind: the one of its name.</summary>
public static class NodeRecords
{
    private static readonly FrozenDictionary<NodeKind, Type> Types = typeof(Node).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Node))).ToFrozenDictionary(type => Enum.Parse<NodeKind>(type.Name));

    public static Type Of(NodeKind kind) => Types[kind];
}
