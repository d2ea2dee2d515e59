namespace ClusterGraph.Partners;

/// <summary>Means of the components over unordered pairs of clusters, where each is defined.</summary>
/// <remarks>
/// Over all pairs of at most <see cref="AllPairsUpTo"/> clusters; of more, over <see cref="Draws"/> pairs drawn by a generator of fixed seed. In [0,1]. Status
/// HEU. Once a data version.
/// </remarks>
public static class ImputationMeans
{
    public const int AllPairsUpTo = 2_000;
    public const int Draws = 1_000_000;
    internal const int Seed = 20_180_601;

    public static ComponentMeans Of(PartnerSettings settings, IReadOnlyList<ClusterProfile> clusters)
    {
        var table = new PairTable(settings, clusters);
        var sums = new MeanSums();
        if (table.Count <= AllPairsUpTo)
        {
            for (var a = 0; a < table.Count; a++)
                for (var b = a + 1; b < table.Count; b++) sums.Add(table.Components(a, b));
        }
        else
        {
            foreach (var (a, b) in Pairs(table.Count)) sums.Add(table.Components(a, b));
        }

        return ComponentMeans.From(sums.Means());
    }

    internal static IEnumerable<(int A, int B)> Pairs(int count)
    {
        var random = new Random(Seed);
        for (var draw = 0; draw < Draws; draw++)
        {
            int a = random.Next(count), b = random.Next(count - 1);
            yield return (a, b < a ? b : b + 1);
        }
    }
}
