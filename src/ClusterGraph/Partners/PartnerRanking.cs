namespace ClusterGraph.Partners;

/// <summary>Ranks the partners of a cluster by scoring every candidate.</summary>
/// <remarks>In the order of <see cref="PartnerFit.Compare"/>. O(candidates).</remarks>
public static class PartnerRanking
{
    /// <summary>The ranking.</summary>
    /// <param name="model">How pairs are scored.</param>
    /// <param name="source">Whose partners.</param>
    /// <param name="candidates">Who may be one; the source itself is passed over.</param>
    /// <param name="query">Scope, limit, existing partners.</param>
    public static PartnerList Of(PartnerModel model, ClusterProfile source, IEnumerable<ClusterProfile> candidates, PartnerQuery query)
    {
        List<PartnerFit> ranked = [], leftOut = [];
        foreach (var candidate in candidates)
        {
            if (candidate.Key == source.Key || !query.Wants(source, candidate)) continue;
            var fit = PartnerScore.Of(model, source, candidate);
            (query.Ranks(fit) ? ranked : leftOut).Add(fit);
        }

        ranked.Sort(PartnerFit.Compare);
        return new PartnerList([.. ranked.Take(query.Limit ?? int.MaxValue)], [.. leftOut.OrderBy(fit => fit.B)]);
    }
}
