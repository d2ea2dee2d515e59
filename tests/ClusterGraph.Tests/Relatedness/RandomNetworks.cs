using ClusterGraph.Graph;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

/// <summary>Random inputs from a seeded generator.</summary>
internal static class RandomNetworks
{
    public static RelatednessMatrix Matrix(Random random, int activities) => RelatednessMatrix.From(
        [.. Enumerable.Range(0, activities).Select(i => Keys.Activity($"a{i:00}"))],
        (_, _) => random.Next(3) == 0 ? 0 : random.NextDouble());

    public static bool[] Held(Random random, int activities) => [.. Enumerable.Range(0, activities).Select(_ => random.Next(2) == 0)];

    public static Portfolio Portfolio(Random random, int activities) => ClusterGraph.Relatedness.Portfolio.From(Enumerable.Range(0, activities)
        .OrderBy(_ => random.Next()).Take(random.Next(1, 6)).Select(i => KeyValuePair.Create(Keys.Activity($"a{i:00}"), (double)random.Next(1, 11))));

    /// <summary>Activities and some technologies; each pair is an edge with the given chance, weights on a grid so that ties occur.</summary>
    public static RelatednessNetwork Network(Random random, int nodes, double chance)
    {
        List<NodeKey> keys = [.. Enumerable.Range(0, nodes).Select(i => i % 5 == 4 ? Keys.Node($"t{i:00}") : Keys.Activity($"a{i:00}")).Order()];
        var edges = new List<RelatednessEdge>();
        for (var i = 0; i < nodes; i++)
            for (var j = i + 1; j < nodes; j++)
                if (random.NextDouble() < chance) edges.Add(Edge(keys[i], keys[j], random.Next(1, 21) / 20.0));
        return RelatednessNetwork.Of(edges);
    }

    public static RelatednessEdge Edge(NodeKey a, NodeKey b, double weight) => new()
    {
        A = a.CompareTo(b) < 0 ? a : b,
        B = a.CompareTo(b) < 0 ? b : a,
        Weight = weight,
        Basis = RelatednessBasis.Colocation,
        Via = LinkKind.RelatedTo,
    };
}
