using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness.Paths;

/// <summary>The network with two ends hung into it, by index: the network's nodes first, then what only the ends know.</summary>
internal sealed class PathGraph
{
    private readonly RelatednessNetwork network;
    private readonly PathQuery query;
    private readonly Dictionary<NodeKey, int> extra = [];
    private readonly Dictionary<int, List<NetworkStep>> hung = [];

    public PathGraph(RelatednessNetwork network, PathEnd from, PathEnd to, PathQuery query)
    {
        this.network = network;
        this.query = query;
        Source = IndexOf(from.Node);
        Target = IndexOf(to.Node);
        Hang(Source, from);
        Hang(Target, to);
    }

    public int Source { get; }

    public int Target { get; }

    public int Count => network.Nodes.Length + extra.Count;

    /// <summary>Where one can go from a node; the caller passes over visited ones.</summary>
    public IEnumerable<NetworkStep> Steps(int node)
    {
        if (hung.TryGetValue(node, out var holdings))
            foreach (var step in holdings) yield return step;
        if (node >= network.Nodes.Length) yield break;
        for (var i = 0; i < network.Steps(node).Length; i++)
        {
            var step = network.Steps(node)[i];
            if (query.Bases is null || query.Bases.Contains(network.Edges[step.Edge].Basis)) yield return step;
        }
    }

    public RelatednessEdge? Edge(NetworkStep step) => step.Edge < 0 ? null : network.Edges[step.Edge];

    public NodeKey Key(int node) => node < network.Nodes.Length ? network.Nodes[node] : extra.First(pair => pair.Value == node).Key;

    private int IndexOf(NodeKey key)
    {
        var index = network.IndexOf(key);
        if (index >= 0 || extra.TryGetValue(key, out index)) return index;
        extra.Add(key, index = Count);
        return index;
    }

    private void Hang(int end, PathEnd what)
    {
        foreach (var (held, weight) in what.Holdings)
        {
            var at = IndexOf(held);
            Add(end, new NetworkStep(at, weight, -1));
            Add(at, new NetworkStep(end, weight, -1));
        }
    }

    private void Add(int from, NetworkStep step)
    {
        if (!hung.TryGetValue(from, out var list)) hung[from] = list = [];
        list.Add(step);
    }
}
