using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage;

/// <summary>What one write changed, for those who follow the data.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="Put">Keys of nodes that were added or replaced; at most <see cref="MostKeys"/> of them.</param>
/// <param name="Removed">Keys of nodes that were removed; at most <see cref="MostKeys"/> of them.</param>
/// <param name="Kinds">The kinds of all nodes that were put or removed, and of those at the ends of links that were, each once and in order.</param>
/// <param name="Links">How many links were put or removed by themselves.</param>
/// <param name="IsTruncated">True where there are more keys than listed.</param>
public sealed record DataChange(DataVersion Version, ImmutableArray<NodeKey> Put, ImmutableArray<NodeKey> Removed, ImmutableArray<NodeKind> Kinds, int Links, bool IsTruncated)
{
    public const int MostKeys = 1_000;

    public static DataChange Of(ChangeSet changes, DataVersion version)
    {
        var ends = changes.Links.Select(LinkIdentity.Of).Concat(changes.RemovedLinks).SelectMany(link => new[] { link.From.Kind, link.To.Kind });
        var kinds = changes.Nodes.Select(node => node.Key.Kind).Concat(changes.RemovedNodes.Select(key => key.Kind)).Concat(ends);
        return new DataChange(
            version,
            [.. changes.Nodes.Select(node => node.Key).Take(MostKeys)],
            [.. changes.RemovedNodes.Take(MostKeys)],
            [.. kinds.Distinct().Order()],
            changes.Links.Length + changes.RemovedLinks.Length,
            changes.Nodes.Length > MostKeys || changes.RemovedNodes.Length > MostKeys);
    }
}
