using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Makes relatedness edges out of links: one a pair, by the first available basis.</summary>
/// <remarks>
/// Order of bases: COLOCATION, PORTFOLIO, TECHNOLOGY, REPORT, TAXONOMY; never added or averaged. A pair whose two ends both have COLOCATION edges was
/// measured: where it has none,
/// that is a measured nothing, and taxonomy does not fill it. Edges below <see cref="RelatednessRules.Floor"/> are dropped. O(links + classes²). Status ADP
/// with HEU thresholds.
/// </remarks>
public static class RelatednessEdges
{
    /// <summary>The edges in order of their ends.</summary>
    /// <exception cref="ArgumentException">A weight outside (0,1], a missing basis, or a node related to itself; lists all of them.</exception>
    public static IReadOnlyList<RelatednessEdge> From(IEnumerable<Link> links)
    {
        var all = links as IReadOnlyCollection<Link> ?? [.. links];
        var stated = all.Where(IsRelatedness).ToList();
        var problems = stated.Select(Problem).OfType<string>().Order(StringComparer.Ordinal).ToList();
        if (problems.Count > 0) throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(links));
        var chosen = new Dictionary<(NodeKey, NodeKey), RelatednessEdge>();
        foreach (var edge in stated.Select(Read).OrderBy(edge => edge.Basis).ThenByDescending(edge => edge.Weight)) chosen.TryAdd((edge.A, edge.B), edge);
        foreach (var edge in TaxonomyEdges.Fill(Taxonomy.From(all), chosen)) chosen.Add((edge.A, edge.B), edge);
        return [.. chosen.Values.Where(edge => edge.Weight >= RelatednessRules.Floor).OrderBy(edge => edge.A).ThenBy(edge => edge.B)];
    }

    private static bool IsRelatedness(Link link) => link.Kind == LinkKind.RelatedTo || (link.Kind == LinkKind.Uses && link.From.Kind == NodeKind.Activity);

    private static string? Problem(Link link)
    {
        if (link.From == link.To) return $"{link.From} is related to itself.";
        if (link.Kind == LinkKind.RelatedTo && link.Details.Basis is null) return $"{link.From} - {link.To} has no basis.";
        return WeightOf(link) is > 0 and <= 1 ? null : $"{link.From} - {link.To} has weight {link.Details.Weight}; it must be above 0 and at most 1.";
    }

    private static double? WeightOf(Link link) => link.Details.Weight ?? (link.Kind == LinkKind.Uses ? RelatednessRules.StatedUse : null);

    private static RelatednessEdge Read(Link link)
    {
        var forward = link.From.CompareTo(link.To) < 0;
        return new RelatednessEdge
        {
            A = forward ? link.From : link.To,
            B = forward ? link.To : link.From,
            Weight = WeightOf(link)!.Value,
            Basis = link.Details.Basis ?? RelatednessBasis.Report,
            Via = link.Kind,
            Support = link.Details.Support,
            Z = link.Details.Z,
            DataPeriod = link.Details.DataPeriod,
            MethodVersion = link.Details.MethodVersion,
            Citations = link.Citations,
        };
    }
}
