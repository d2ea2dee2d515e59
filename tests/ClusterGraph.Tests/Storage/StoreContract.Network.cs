using ClusterGraph.Agreements;
using ClusterGraph.Countries;
using ClusterGraph.Graph;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    private async Task<string[]> Partners(string actor) =>
        [.. Assert.Single(await Read(s => s.CooperationsAsync([Sample.Key(actor)], default))).Select(c => $"{c.Partner.Key.Slug} by {c.Agreement.Key.Slug}")];

    [Fact]
    public async Task Cooperations_OfAStar_AreHubWithSpokesOnly()
    {
        await Put(
            Sample.Cluster("hub"), Sample.Cluster("s1"), Sample.Cluster("s2"), Sample.Organisation("promoter"), Sample.Agreement("star", AgreementTopology.Star),
            Sample.Party("organisation:promoter", "agreement:star", LinkRole.Promoter),
            Sample.Party("cluster:hub", "agreement:star", LinkRole.Hub), Sample.Party("cluster:s1", "agreement:star", LinkRole.Spoke), Sample.Party("cluster:s2", "agreement:star", LinkRole.Spoke));
        Assert.Equal(["s1 by star", "s2 by star"], await Partners("cluster:hub"));
        Assert.Equal(["hub by star"], await Partners("cluster:s1"));
        Assert.Empty(await Partners("organisation:promoter"));
    }

    [Fact]
    public async Task Cooperations_OfPairAndMultilateral_AreAllOthersAgreementByAgreement()
    {
        await Put(
            Sample.Cluster("a"), Sample.Cluster("b"), Sample.Region("r"), Sample.Agreement("x", AgreementTopology.Multilateral), Sample.Agreement("w"),
            Sample.Party("cluster:a", "agreement:x"), Sample.Party("cluster:b", "agreement:x"), Sample.Party("region:r", "agreement:x"),
            Sample.Party("cluster:a", "agreement:w"), Sample.Party("cluster:b", "agreement:w"));
        Assert.Equal(["b by w", "b by x", "r by x"], await Partners("cluster:a"));
        Assert.Empty(await Partners("cluster:none"));
    }

    [Fact]
    public async Task Cooperations_OnePlaceOrSector_AreNone()
    {
        await Put(
            Sample.Cluster("a"), Sample.Cluster("b"), Sample.Country("mx", Bloc.Lac),
            Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:mx"), Sample.Link(LinkKind.LocatedIn, "cluster:b", "country:mx"));
        Assert.Empty(await Partners("cluster:a"));
    }

    [Fact]
    public async Task Collaborators_CountSharedAgreements_MostFirstThenByKey()
    {
        await Put(
            Sample.Cluster("a"), Sample.Cluster("b"), Sample.Cluster("c"), Sample.Region("r"), Sample.Agreement("x", AgreementTopology.Multilateral), Sample.Agreement("w"),
            Sample.Party("cluster:a", "agreement:x"), Sample.Party("cluster:c", "agreement:x"), Sample.Party("region:r", "agreement:x"), Sample.Party("cluster:b", "agreement:x"),
            Sample.Party("cluster:a", "agreement:w"), Sample.Party("cluster:c", "agreement:w"));
        var found = await Read(s => s.CollaboratorsAsync([Sample.Key("cluster:a"), Sample.Key("cluster:none"), Sample.Key("region:r")], 2, default));
        Assert.Equal(["c 2, b 1", "", "a 1, b 1"], found.Select(list => string.Join(", ", list.Select(c => $"{c.Node.Key.Slug} {c.Agreements}"))));
    }

    [Fact]
    public async Task CountryPairs_NeedTwoPartiesAndCountAnAgreementOnce()
    {
        await Put(
            Sample.Country("es"), Sample.Country("fr"), Sample.Country("pe", Bloc.Lac), Sample.Region("es21"), Sample.Cluster("basque"), Sample.Cluster("border"), Sample.Cluster("lima"), Sample.Cluster("madrid"),
            Sample.Agreement("x", AgreementTopology.Multilateral), Sample.Agreement("y"), Sample.Agreement("z"),
            Sample.Link(LinkKind.PartOf, "region:es21", "country:es"), Sample.Link(LinkKind.LocatedIn, "cluster:basque", "region:es21"), Sample.Link(LinkKind.LocatedIn, "cluster:madrid", "country:es"),
            Sample.Link(LinkKind.LocatedIn, "cluster:border", "country:es"), Sample.Link(LinkKind.LocatedIn, "cluster:border", "country:fr"), Sample.Link(LinkKind.LocatedIn, "cluster:lima", "country:pe"),
            Sample.Party("cluster:basque", "agreement:x"), Sample.Party("cluster:madrid", "agreement:x"), Sample.Party("cluster:lima", "agreement:x"),
            Sample.Party("country:pe", "agreement:y"), Sample.Party("cluster:madrid", "agreement:y"),
            Sample.Party("cluster:border", "agreement:z"), Sample.Party("cluster:lima", "agreement:z"));
        var pairs = await Read(s => s.CountryPairsAsync(default));
        Assert.Equal(["es pe 3", "fr pe 1"], pairs.Select(pair => $"{pair.A.Key.Slug} {pair.B.Key.Slug} {pair.Agreements}"));
    }

    [Fact]
    public async Task Coverage_CountsThroughRegionsAndShowsZeroes()
    {
        await Put(
            Sample.Country("es"), Sample.Country("pe", Bloc.Lac), Sample.Region("es21"), Sample.Region("lac"), Sample.Cluster("a"), Sample.Cluster("b"), Sample.Organisation("o"),
            Sample.Programme("p"), Sample.Agreement("x"), Sample.Observation("on-a", "cluster:a"), Sample.Observation("on-es", "country:es"),
            Sample.Link(LinkKind.PartOf, "region:es21", "country:es"), Sample.Link(LinkKind.PartOf, "country:es", "region:lac"),
            Sample.Link(LinkKind.LocatedIn, "cluster:a", "region:es21"), Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:es"), Sample.Link(LinkKind.LocatedIn, "organisation:o", "country:es"),
            Sample.Link(LinkKind.Covers, "programme:p", "country:es"), Sample.Party("cluster:a", "agreement:x"), Sample.Party("cluster:b", "agreement:x"));
        var coverage = await Read(s => s.CoverageAsync(default));
        Assert.Equal(
            [("es", 1, 1, 1, 1, 1, 2), ("pe", 0, 0, 0, 0, 0, 0)],
            coverage.Select(c => (c.Country.Key.Slug, c.Regions, c.Clusters, c.Organisations, c.Programmes, c.Agreements, c.Observations)));
    }
}
