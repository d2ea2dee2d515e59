using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Edges of basis TAXONOMY for the pairs of classes about which nothing better is known.</summary>
/// <remarks>Weight by <see cref="WuPalmer"/>. O(classes² x lineage). Status ADP.</remarks>
internal static class TaxonomyEdges
{
    /// <summary>The edges that fill gaps between the given ones.</summary>
    public static List<RelatednessEdge> Fill(Taxonomy taxonomy, IReadOnlyDictionary<(NodeKey A, NodeKey B), RelatednessEdge> known)
    {
        var measured = known.Values.Where(edge => edge.Basis == RelatednessBasis.Colocation).SelectMany(edge => new[] { edge.A, edge.B }).ToHashSet();
        var edges = new List<RelatednessEdge>();
        for (var i = 0; i < taxonomy.Classes.Length; i++)
            for (var j = i + 1; j < taxonomy.Classes.Length; j++)
            {
                NodeKey a = taxonomy.Classes[i], b = taxonomy.Classes[j];
                if (known.ContainsKey((a, b)) || (measured.Contains(a) && measured.Contains(b))) continue;
                if (Edge(taxonomy, a, b) is { } edge) edges.Add(edge);
            }

        return edges;
    }

    private static RelatednessEdge? Edge(Taxonomy taxonomy, NodeKey a, NodeKey b)
    {
        var (similarity, common) = WuPalmer.Of(taxonomy, a, b);
        return common is null ? null : new RelatednessEdge
        {
            A = a,
            B = b,
            Weight = similarity,
            Basis = RelatednessBasis.Taxonomy,
            Via = LinkKind.Broader,
            MethodVersion = RelatednessRules.MethodVersion,
            CommonClass = common,
        };
    }
}
