using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Benchmarks.Relatedness;

/// <summary>Random networks from a seeded generator.</summary>
internal static class Networks
{
    /// <param name="random">Seeded.</param>
    /// <param name="activities">How many activities.</param>
    /// <param name="technologies">How many technologies.</param>
    /// <param name="degree">Neighbours that a node has on average.</param>
    public static RelatednessNetwork Draw(Random random, int activities, int technologies, double degree)
    {
        NodeKey[] keys = [.. Keys("activity:a", activities).Concat(Keys("technology:t", technologies)).Order()];
        var wanted = (int)(keys.Length * degree / 2);
        var pairs = new HashSet<(int A, int B)>();
        while (pairs.Count < wanted)
        {
            int a = random.Next(keys.Length), b = random.Next(keys.Length);
            if (a != b) pairs.Add((Math.Min(a, b), Math.Max(a, b)));
        }

        return RelatednessNetwork.Of(pairs.Order().Select(pair => new RelatednessEdge
        {
            A = keys[pair.A],
            B = keys[pair.B],
            Weight = Math.Round(0.05 + (0.95 * random.NextDouble()), 3),
            Basis = RelatednessBasis.Colocation,
            Via = LinkKind.RelatedTo,
        }));
    }

    private static IEnumerable<NodeKey> Keys(string prefix, int count) => Enumerable.Range(0, count).Select(i => NodeKey.Parse($"{prefix}{i:0000}"));
}
