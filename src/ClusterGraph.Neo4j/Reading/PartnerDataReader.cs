using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Partners;
using ClusterGraph.Programmes;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Makes what all partner scores of a version share from a stream of its clusters; of them only the signature table stays.</summary>
internal static class PartnerDataReader
{
    public static async Task<PartnerData> ReadAsync(Reads reads, VersionData data)
    {
        var programmes = await reads.ListAsync(
            ProfileTexts.Programmes,
            [],
            row => (Programme: (Programme)Reads.NodeOf(row), Covers: Reads.LinksOf(row, 2).ToList()),
            CancellationToken.None);
        var terms = programmes.OrderBy(one => one.Programme.Key).Select(one => ProgrammeRules.Of(one.Programme, one.Covers)).OfType<ProgrammeTerms>();
        var builder = new PartnerDataBuilder(await data.NetworkAsync(default), [.. terms]);
        var profiles = new ProfileReader(reads.Asking(CancellationToken.None), await data.FrameAsync(default));
        await foreach (var profile in profiles.AllAsync()) builder.Add(profile);
        return builder.Build(await new PartnershipReader(reads, CancellationToken.None).AroundAsync(builder.Drawn, int.MaxValue));
    }
}
