using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Relatedness;

/// <summary>Makes RELATED_TO links of basis COLOCATION out of estimated pairs, figures written to 12 significant digits.</summary>
public static class ColocationLinks
{
    public const string MethodVersion = "colocation-1";

    /// <summary>The links, in the order of the pairs.</summary>
    /// <param name="pairs">From <see cref="Colocation"/>.</param>
    /// <param name="source">The data set that the table comes from.</param>
    /// <param name="period">Year or years of the table.</param>
    public static IEnumerable<Link> Of(IEnumerable<ColocationPair> pairs, NodeKey source, string period) => pairs.Select(pair => new Link
    {
        Kind = LinkKind.RelatedTo,
        From = pair.A,
        To = pair.B,
        Status = StatementStatus.Stated,
        Citations = [new Citation { Source = source, Locator = $"{Short(pair.A)} and {Short(pair.B)}" }],
        Details = new LinkDetails
        {
            Weight = Written(pair.Proximity),
            Basis = RelatednessBasis.Colocation,
            Support = pair.Support,
            Z = pair.Z is { } z ? Written(z) : null,
            DataPeriod = period,
            MethodVersion = MethodVersion,
        },
    });

    /// <summary>A figure as files carry it.</summary>
    public static string Text(double figure) => figure.ToString("G12", CultureInfo.InvariantCulture);

    private static double Written(double figure) => double.Parse(Text(figure), CultureInfo.InvariantCulture);

    private static string Short(NodeKey activity) => activity.Slug.StartsWith("nace-", StringComparison.Ordinal) ? $"division {activity.Slug[5..]}" : activity.Slug;
}
