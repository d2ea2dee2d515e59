using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Path relatedness phi*: the strength of the best path between two activities or technologies.</summary>
/// <remarks>
/// Computes the largest product of edge weights over paths of at most so many hops; 1 for a node with itself; below the floor it is 0. Range [0,1], symmetric.
/// One layered pass a node: O(nodes x hops x edges) at worst, far less under the floor; memory is what lies above the floor. Status ADP: best path only,
/// strengths are never added.
/// </remarks>
public sealed class RelatednessClosure
{
    private readonly RelatednessNetwork network;
    private readonly int[][] targets;
    private readonly double[][] strengths;

    private RelatednessClosure(RelatednessNetwork network, List<(int To, double Strength)>[] rows)
    {
        this.network = network;
        targets = Array.ConvertAll(rows, row => row.Select(entry => entry.To).ToArray());
        strengths = Array.ConvertAll(rows, row => row.Select(entry => entry.Strength).ToArray());
    }

    /// <summary>phi* of two nodes; 0 for a node that is not in the network, 1 for a node with itself.</summary>
    public double this[NodeKey a, NodeKey b]
    {
        get
        {
            if (a == b) return 1;
            int from = network.IndexOf(a), to = network.IndexOf(b);
            var at = from < 0 || to < 0 ? -1 : Array.BinarySearch(targets[from], to);
            return at < 0 ? 0 : strengths[from][at];
        }
    }

    /// <summary>The closure as scores use it: the network's own hop cap, and the floor of <see cref="RelatednessRules"/>.</summary>
    public static RelatednessClosure Of(RelatednessNetwork network) => Of(network, network.HopCap, RelatednessRules.Floor);

    /// <summary>The closure of a network.</summary>
    /// <param name="network">The edges.</param>
    /// <param name="hopCap">Longest path, at least 1.</param>
    /// <param name="floor">Weaker paths count as 0.</param>
    public static RelatednessClosure Of(RelatednessNetwork network, int hopCap, double floor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hopCap, 1);
        var rows = new List<(int, double)>[network.Nodes.Length];
        for (var node = 0; node < rows.Length; node++) rows[node] = [];
        var reach = new Reach(network, hopCap, floor);
        for (var node = 0; node < rows.Length; node++)
            foreach (var (to, strength) in reach.From(node))
            {
                // One product a pair, so that both readings are equal to the last bit.
                if (to < node) continue;
                rows[node].Add((to, strength));
                rows[to].Add((node, strength));
            }

        foreach (var row in rows) row.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        return new RelatednessClosure(network, rows);
    }
}
