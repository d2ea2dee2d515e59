using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Partners;

public class StoredSignatureTests
{
    private static readonly ClusterProfile Known = new()
    {
        Key = Keys.Cluster("any"),
        Bloc = Bloc.Eu,
        Country = NodeKey.Parse("country:es"),
        Territories = ["es", "spain"],
        ParticipantTypes = ["cluster organisation"],
        Portfolio = Portfolio.From([KeyValuePair.Create(Keys.Activity("steel"), 3.0), KeyValuePair.Create(Keys.Activity("it"), 1.0)]),
        Offers = [new Capability(NodeKey.Parse("technology:laser"), 1)],
        Needs = [new Capability(NodeKey.Parse("technology:laser"), 0.5)],
    };

    /// <summary>Stores keep signatures: these must never change. The numbers were computed apart, from the definition.</summary>
    [Fact]
    public void Of_KnownProfiles_IsWhatStoresHold()
    {
        Assert.Equal(3_938_015_747_119_375_362, StoredSignature.Of(Known));
        Assert.Equal(-6_223_073_531_019_331_705, StoredSignature.Of(new ClusterProfile { Key = Keys.Cluster("b"), Ris3Linked = true, Portfolio = Portfolio.From([KeyValuePair.Create(Keys.Activity("it"), 1.0)]) }));
    }

    [Fact]
    public void Of_AnythingThatScoresRead_MakesADifference()
    {
        ClusterProfile[] others =
        [
            Known,
            Known with { Bloc = Bloc.Lac },
            Known with { Country = NodeKey.Parse("country:fr") },
            Known with { Country = null },
            Known with { Territories = ["es"] },
            Known with { ParticipantTypes = [] },
            Known with { Ris3Linked = true },
            Known with { Ris3Linked = false },
            Known with { Portfolio = Portfolio.From([KeyValuePair.Create(Keys.Activity("steel"), 1.0), KeyValuePair.Create(Keys.Activity("it"), 3.0)]) },
            Known with { Offers = [] },
            Known with { Needs = [] },
            Known with { Offers = Known.Needs, Needs = Known.Offers },
        ];
        Assert.Equal(others.Length, others.Select(StoredSignature.Of).Distinct().Count());
        Assert.Equal(StoredSignature.Of(Known), StoredSignature.Of(Known with { Key = Keys.Cluster("other") }));
        Assert.Null(StoredSignature.Of(Known with { Active = false }));
        Assert.Null(StoredSignature.Of(Known with { Portfolio = Portfolio.Empty }));
    }

    [Fact]
    public void StoredSignatureOf_EveryRowOfATable_IsThatOfItsClusters()
    {
        var random = new Random(38);
        var network = RandomNetworks.Network(random, 20, 0.2);
        var clusters = RandomClusters.Draw(random, network, 2_000);
        var builder = new SignatureTableBuilder();
        foreach (var cluster in clusters) builder.Add(cluster);
        var table = builder.Build(PartnerSpace.Of(network, builder.Items));
        var rows = Enumerable.Range(0, table.SetCount)
            .SelectMany(set => Enumerable.Range(table.Sets.RowStarts[set], table.Sets.RowStarts[set + 1] - table.Sets.RowStarts[set])
                .Select(row => (Signature: table.StoredSignatureOf(set, row), Members: table.Rows.Members(row))))
            .ToDictionary(row => row.Signature, row => row.Members);
        Assert.Equal(clusters.Select(StoredSignature.Of).OfType<long>().CountBy(signature => signature).ToDictionary(), rows);
    }
}
