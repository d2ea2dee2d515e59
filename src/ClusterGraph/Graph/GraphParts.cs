using System.Collections.Immutable;

namespace ClusterGraph.Graph;

/// <summary>What a version of the graph is made of; nothing in it is changed once the version is built.</summary>
/// <param name="Slots">Where in <paramref name="Nodes"/> and <paramref name="Ends"/> a node stands.</param>
/// <param name="Nodes">By slot; null in a free one.</param>
/// <param name="Ends">The links at each slot's node, in the order of <see cref="LinkEnd.Compare"/>.</param>
/// <param name="Free">Slots to use again.</param>
/// <param name="ByKind">By the kind's number, in key order.</param>
/// <param name="LinkCounts">Links by kind, those with none left out.</param>
/// <param name="Codes">The keys of the nodes that carry a code.</param>
/// <param name="Content">Sum over all nodes and links.</param>
internal sealed record GraphParts(
    ShardedMap<NodeKey, int> Slots,
    Node?[] Nodes,
    LinkEnd[][] Ends,
    ImmutableStack<int> Free,
    ImmutableArray<ImmutableArray<Node>> ByKind,
    ImmutableDictionary<LinkKind, int> LinkCounts,
    ShardedMap<(NodeKind Kind, string Code), ImmutableArray<NodeKey>> Codes,
    ContentFingerprint Content)
{
    public static GraphParts Empty { get; } = new(
        ShardedMap<NodeKey, int>.Empty, [], [], [], [.. Enum.GetValues<NodeKind>().Select(_ => ImmutableArray<Node>.Empty)],
        ImmutableDictionary<LinkKind, int>.Empty, ShardedMap<(NodeKind, string), ImmutableArray<NodeKey>>.Empty, ContentFingerprint.Empty);
}
