using ClusterGraph.Graph;

namespace ClusterGraph.Seeding;

/// <summary>What was read so far.</summary>
internal sealed class SeedContent
{
    public List<Node> Nodes { get; } = [];

    public List<Link> Links { get; } = [];

    /// <summary>Keys of nodes that are there but broken: who names them is not to blame.</summary>
    public HashSet<NodeKey> Illegible { get; } = [];
}
