using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>Makes the partner data of a version from its clusters, given one by one; of them only the signature table stays, and some thousands that means are taken over.</summary>
/// <remarks>
/// Give all clusters, then read who works with whom around <see cref="Drawn"/>, then build. The order of giving does not matter.
/// </remarks>
/// <param name="network">Relatedness.</param>
/// <param name="programmes">All programmes with rules or territories, in key order.</param>
public sealed class PartnerDataBuilder(RelatednessNetwork network, ImmutableArray<ProgrammeTerms> programmes)
{
    private readonly SignatureTableBuilder table = new();
    private readonly ClusterDraw draw = new();

    /// <summary>The clusters whose agreements <see cref="Build"/> takes, in key order; at most some ten thousand.</summary>
    public IReadOnlyList<NodeKey> Drawn => [.. draw.Clusters.Select(cluster => cluster.Key).Order()];

    /// <exception cref="ArgumentException">An offer or need has a weight outside (0,1], or is given twice.</exception>
    public void Add(ClusterProfile cluster)
    {
        table.Add(cluster);
        draw.Add(cluster);
    }

    /// <summary>The data; nothing can be added any more.</summary>
    /// <param name="around">Who works with whom around the drawn clusters.</param>
    public PartnerData Build(Cooperations around)
    {
        var settings = new PartnerSettings
        {
            Space = PartnerSpace.Of(network, table.Items),
            Programmes = [.. programmes.Where(ProgrammeRules.CountsByDefault)],
        };
        return new PartnerData(settings, programmes, table.Build(settings.Space), new PairSample([.. draw.Clusters], SocialMean.Of(around, Drawn))) { ClusterCount = draw.Given };
    }
}
