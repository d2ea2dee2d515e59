using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>Clusters or regions that do most nearly the same.</summary>
/// <remarks>
/// Ranks by 1 - delta (overlap of shares, in [0,1]), then Jaffe cosine, both on the grid, then key. Candidates without activities, and those with no overlap, are passed over. O(candidates). Status EST
/// (Bar and Leiponen 2012 for delta).
/// </remarks>
public static class SimilarPortfolios
{
    /// <summary>The most similar in order.</summary>
    /// <param name="source">Whose likes are wanted; itself is passed over.</param>
    /// <param name="candidates">Keys and portfolios.</param>
    /// <param name="limit">How many at most.</param>
    public static IReadOnlyList<SimilarPortfolio> Of(KeyValuePair<NodeKey, Portfolio> source, IEnumerable<KeyValuePair<NodeKey, Portfolio>> candidates, int limit) =>
        [.. candidates
            .Where(candidate => candidate.Key != source.Key && !candidate.Value.IsEmpty && !source.Value.IsEmpty)
            .Select(candidate => new SimilarPortfolio(candidate.Key, 1 - MinComplement.Of(source.Value, candidate.Value)!.Value, JaffeCosine.Of(source.Value, candidate.Value)!.Value))
            .Where(similar => Grid.Round(similar.Overlap) > 0)
            .OrderByDescending(similar => Grid.Round(similar.Overlap))
            .ThenByDescending(similar => Grid.Round(similar.Cosine))
            .ThenBy(similar => similar.Key)
            .Take(limit)];
}
