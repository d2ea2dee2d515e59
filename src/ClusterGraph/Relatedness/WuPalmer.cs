using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Wu-Palmer similarity of two classes: how deep the deepest class above both lies. The relatedness of last resort.</summary>
/// <remarks>
/// Computes 2 depth(lca) / (depth(i) + depth(j)), the root having depth 0: siblings of a two-level tree get 0.5. Range [0,1), no unit; 0 = nothing in common.
/// O(lineage). Status ADP. Source: Wu and Palmer 1994; cf. McNamee 2013, Res. Policy 42:855.
/// </remarks>
public static class WuPalmer
{
    /// <summary>Similarity of two classes.</summary>
    /// <param name="taxonomy">Where both stand.</param>
    /// <param name="a">One class.</param>
    /// <param name="b">Another.</param>
    /// <returns>The similarity and the class above both; null class for none.</returns>
    public static (double Similarity, NodeKey? Common) Of(Taxonomy taxonomy, NodeKey a, NodeKey b)
    {
        NodeKey? common = null;
        var deepest = 0;
        foreach (var candidate in taxonomy.Lineage(a))
        {
            if (taxonomy.Depth(candidate) <= deepest || taxonomy.Lineage(b).BinarySearch(candidate) < 0) continue;
            common = candidate;
            deepest = taxonomy.Depth(candidate);
        }

        return (2.0 * deepest / (taxonomy.Depth(a) + taxonomy.Depth(b)), common);
    }
}
