using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Activities and technologies, and how they are related; immutable. Bounded by the taxonomy: thousands of nodes at most.</summary>
public sealed class RelatednessNetwork
{
    private readonly Dictionary<NodeKey, int> indices = [];
    private readonly NetworkStep[][] steps;

    private RelatednessNetwork(ImmutableArray<RelatednessEdge> edges)
    {
        Edges = edges;
        Nodes = [.. edges.SelectMany(edge => new[] { edge.A, edge.B }).Distinct().Order()];
        for (var i = 0; i < Nodes.Length; i++) indices.Add(Nodes[i], i);
        var lists = new List<NetworkStep>[Nodes.Length];
        for (var i = 0; i < lists.Length; i++) lists[i] = [];
        for (var e = 0; e < edges.Length; e++)
        {
            int a = indices[edges[e].A], b = indices[edges[e].B];
            lists[a].Add(new NetworkStep(b, edges[e].Weight, e));
            lists[b].Add(new NetworkStep(a, edges[e].Weight, e));
        }

        steps = Array.ConvertAll(lists, list => list.OrderBy(step => step.To).ToArray());
    }

    /// <summary>All that is related to something, in key order.</summary>
    public ImmutableArray<NodeKey> Nodes { get; }

    /// <summary>In order of their ends.</summary>
    public ImmutableArray<RelatednessEdge> Edges { get; }

    /// <summary>Part of all pairs that are edges, in [0,1].</summary>
    public double PairShare => Nodes.Length < 2 ? 0 : Edges.Length / (Nodes.Length * (Nodes.Length - 1.0) / 2);

    /// <summary>The longest path that the closure should take: <see cref="RelatednessRules.HopCap"/>, or 1 in a dense network.</summary>
    public int HopCap => PairShare > RelatednessRules.DenseShare ? 1 : RelatednessRules.HopCap;

    /// <summary>The network of RELATED_TO, USES (of activities) and BROADER links; other kinds are passed over.</summary>
    /// <exception cref="ArgumentException">See <see cref="RelatednessEdges.From"/>.</exception>
    public static RelatednessNetwork From(IEnumerable<Link> links) => Of(RelatednessEdges.From(links));

    /// <summary>A network of ready edges.</summary>
    /// <exception cref="ArgumentException">A weight outside (0,1], ends out of order, or a pair given twice.</exception>
    public static RelatednessNetwork Of(IEnumerable<RelatednessEdge> edges)
    {
        ImmutableArray<RelatednessEdge> sorted = [.. edges.OrderBy(edge => edge.A).ThenBy(edge => edge.B)];
        for (var e = 0; e < sorted.Length; e++)
        {
            var edge = sorted[e];
            if (!(edge.Weight > 0 && edge.Weight <= 1) || edge.A.CompareTo(edge.B) >= 0 || (e > 0 && sorted[e - 1].A == edge.A && sorted[e - 1].B == edge.B))
                throw new ArgumentException($"{edge.A} - {edge.B} ({edge.Weight}): ends must be in order, a pair given once, its weight in (0,1].",
                    nameof(edges));
        }

        return new RelatednessNetwork(sorted);
    }

    /// <summary>The same network with fewer edges.</summary>
    public RelatednessNetwork Where(Func<RelatednessEdge, bool> kept) => new([.. Edges.Where(kept)]);

    /// <summary>Index of a node, or -1.</summary>
    public int IndexOf(NodeKey key) => indices.GetValueOrDefault(key, -1);

    /// <summary>The neighbours of a node by its index, in key order.</summary>
    public ReadOnlySpan<NetworkStep> Steps(int node) => steps[node];

    /// <summary>The edge that joins two nodes, whichever way round; null for none.</summary>
    public RelatednessEdge? Find(NodeKey a, NodeKey b)
    {
        int from = IndexOf(a), to = IndexOf(b);
        if (from < 0 || to < 0) return null;
        foreach (var step in steps[from]) if (step.To == to) return Edges[step.Edge];
        return null;
    }

    /// <summary>Direct relatedness between the activities of the network, technologies left out.</summary>
    public RelatednessMatrix Activities()
    {
        ImmutableArray<NodeKey> activities = [.. Nodes.Where(node => node.Kind == NodeKind.Activity)];
        var weights = Edges.ToDictionary(edge => (edge.A, edge.B), edge => edge.Weight);
        return RelatednessMatrix.From(activities, (i, j) => weights.GetValueOrDefault((activities[i], activities[j])));
    }
}
