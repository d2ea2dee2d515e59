namespace ClusterGraph.Relatedness.Paths;

/// <summary>The best product of weights from each node to the target within so many hops: what a prefix of a path can still become.</summary>
internal sealed class PathBounds
{
    private readonly List<double[]> layers = [];

    public PathBounds(PathGraph graph, int maxHops)
    {
        var layer = new double[graph.Count];
        layer[graph.Target] = 1;
        layers.Add(layer);
        List<int> frontier = [graph.Target];
        while (layers.Count <= maxHops && frontier.Count > 0)
        {
            layer = [.. layer];
            frontier = Extend(graph, layers[^1], layer, frontier);
            layers.Add(layer);
        }
    }

    /// <summary>Once no layer improves on the one before, all longer ones equal it.</summary>
    public double Best(int node, int hops) => layers[Math.Min(hops, layers.Count - 1)][node];

    private static List<int> Extend(PathGraph graph, double[] before, double[] after, List<int> frontier)
    {
        var improved = new HashSet<int>();
        foreach (var node in frontier)
            foreach (var step in graph.Steps(node))
            {
                var product = before[node] * step.Weight;
                if (product <= after[step.To]) continue;
                after[step.To] = product;
                improved.Add(step.To);
            }

        return [.. improved];
    }
}
