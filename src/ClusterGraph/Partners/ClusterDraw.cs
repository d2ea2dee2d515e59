using ClusterGraph.Graph;
using ClusterGraph.Partners.Signatures;

namespace ClusterGraph.Partners;

/// <summary>The clusters over whose pairs means are taken: all of few; of many, those that a hash of their key draws, some thousands.</summary>
/// <remarks>Who is drawn depends on a cluster's key and on how many clusters there are, never on the order of giving: the same data gives the same means in every store.</remarks>
internal sealed class ClusterDraw
{
    /// <summary>With fewer clusters all are drawn; otherwise about so many, or half of it.</summary>
    public const int Most = 10_000;

    private readonly List<ClusterProfile> drawn = [];
    private int halvings;

    /// <summary>How many were given.</summary>
    public int Given { get; private set; }

    public IReadOnlyList<ClusterProfile> Clusters => drawn;

    /// <summary>How often so many clusters are halved.</summary>
    public static int Halvings(int clusters)
    {
        var halvings = 0;
        while (clusters >> halvings >= Most) halvings++;
        return halvings;
    }

    public static bool IsDrawn(NodeKey key, int halvings) => halvings == 0 || SignatureHash.Of(key.Text) >> (64 - halvings) == 0;

    public void Add(ClusterProfile cluster)
    {
        if (Halvings(++Given) is var now && now > halvings)
        {
            halvings = now;
            drawn.RemoveAll(one => !IsDrawn(one.Key, halvings));
        }

        if (IsDrawn(cluster.Key, halvings)) drawn.Add(cluster);
    }
}
