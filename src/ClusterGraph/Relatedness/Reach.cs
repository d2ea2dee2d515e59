namespace ClusterGraph.Relatedness;

/// <summary>Best products of weights from one node within a hop cap, layer by layer.</summary>
internal sealed class Reach(RelatednessNetwork network, int hopCap, double floor)
{
    private readonly double[] best = new double[network.Nodes.Length];
    private readonly Dictionary<int, double> improved = [];
    private List<(int Node, double Strength)> frontier = [];

    /// <summary>All other nodes that are reached, in index order.</summary>
    public List<(int To, double Strength)> From(int node)
    {
        Array.Clear(best);
        best[node] = 1;
        frontier = [(node, 1)];
        for (var hop = 0; hop < hopCap && frontier.Count > 0; hop++) Extend();
        var found = new List<(int, double)>();
        for (var to = 0; to < best.Length; to++) if (to != node && best[to] > 0) found.Add((to, best[to]));
        return found;
    }

    private void Extend()
    {
        improved.Clear();
        foreach (var (node, strength) in frontier)
            foreach (var step in network.Steps(node))
            {
                var product = strength * step.Weight;
                if (product <= best[step.To] || Math.Round(product, 12) < floor) continue;
                if (product > improved.GetValueOrDefault(step.To)) improved[step.To] = product;
            }

        frontier = [.. improved.Select(pair => (pair.Key, pair.Value))];
        foreach (var (node, strength) in frontier) best[node] = strength;
    }
}
