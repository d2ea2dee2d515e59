using ClusterGraph.Countries;

namespace ClusterGraph.Partners;

/// <summary>White space: pairs of an EU and a LAC cluster that are different but related and have no agreement yet.</summary>
/// <remarks>
/// Ranks the pairs that may stand in a ranking by score, H and keys, the EU cluster first. O(EU clusters x LAC clusters) with a bounded heap; for many
/// clusters take the best partners of each. Status as <see cref="PartnerScore"/>.
/// </remarks>
public static class WhiteSpace
{
    /// <summary>The best pairs in order.</summary>
    /// <param name="model">How pairs are scored.</param>
    /// <param name="clusters">All clusters that count.</param>
    /// <param name="limit">How many pairs at most.</param>
    public static IReadOnlyList<PartnerFit> Of(PartnerModel model, IReadOnlyList<ClusterProfile> clusters, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var query = new PartnerQuery { Scope = PartnerScope.EuLac };
        var best = new PriorityQueue<PartnerFit, PartnerFit>(Comparer<PartnerFit>.Create((x, y) => Compare(y, x)));
        foreach (var european in clusters.Where(cluster => cluster.Bloc == Bloc.Eu && cluster.Active))
            foreach (var fit in clusters.Where(other => query.Wants(european, other)).Select(other => PartnerScore.Of(model, european, other))
                .Where(query.Ranks))
            {
                best.Enqueue(fit, fit);
                if (best.Count > limit) best.Dequeue();
            }

        return [.. best.UnorderedItems.Select(item => item.Element).Order(Comparer<PartnerFit>.Create(Compare))];
    }

    private static int Compare(PartnerFit x, PartnerFit y)
    {
        var order = PartnerFit.Compare(x, y);
        return order != 0 ? order : x.A.CompareTo(y.A);
    }
}
