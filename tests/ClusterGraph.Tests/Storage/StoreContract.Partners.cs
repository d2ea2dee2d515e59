using ClusterGraph.Agreements;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Programmes;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    private Task<DataVersion> PutPartners() => Put(
        Sample.Country("es"), Sample.Country("mx", Bloc.Lac), Sample.Region("es21", "Basque Country"), Sample.Activity("steel"), Sample.Activity("it"), Sample.Activity("food"),
        Sample.Cluster("a"), Sample.Cluster("b"), Sample.Cluster("c"), Sample.Cluster("d"), Sample.Agreement("x"), Sample.Agreement("y"), Sample.Agreement("plan") with { Status = AgreementStatus.PlanOrTarget },
        Sample.Link(LinkKind.LocatedIn, "cluster:a", "region:es21"), Sample.Link(LinkKind.PartOf, "region:es21", "country:es"), Sample.Link(LinkKind.LocatedIn, "cluster:b", "country:mx"),
        Sample.Link(LinkKind.WorksIn, "cluster:a", "activity:steel", new LinkDetails { Share = 0.75 }), Sample.Link(LinkKind.WorksIn, "cluster:a", "activity:it", new LinkDetails { Share = 0.25 }),
        Sample.Link(LinkKind.WorksIn, "cluster:b", "activity:it"), Sample.Link(LinkKind.WorksIn, "cluster:c", "activity:it"), Sample.Link(LinkKind.WorksIn, "cluster:d", "activity:food"),
        Sample.Link(LinkKind.Offers, "cluster:b", "activity:it"), Sample.Related("activity:it", "activity:steel", 0.6),
        Sample.Party("cluster:a", "agreement:x"), Sample.Party("cluster:b", "agreement:x"), Sample.Party("cluster:b", "agreement:y"), Sample.Party("cluster:c", "agreement:y"),
        Sample.Party("cluster:a", "agreement:plan"), Sample.Party("cluster:d", "agreement:plan"));

    [Fact]
    public async Task Relatedness_OfTheVersion_IsReadOnceAndChangesWithIt()
    {
        await PutPartners();
        var network = await Read(s => s.RelatednessAsync(default));
        Assert.Equal(0.6, Assert.Single(network.Edges).Weight);
        Assert.Same(network, await Read(s => s.RelatednessAsync(default)));
        await Put(Sample.Related("activity:it", "activity:steel", 0.3));
        Assert.Equal(0.3, Assert.Single((await Read(s => s.RelatednessAsync(default))).Edges).Weight);
    }

    [Fact]
    public async Task Profiles_CarrySharesPlacesAndCapabilities()
    {
        await PutPartners();
        var profiles = await Read(s => s.ProfilesAsync([Sample.Key("cluster:a"), Sample.Key("cluster:none"), Sample.Key("cluster:b")], default));
        Assert.Null(profiles[1]);
        var (a, b) = (profiles[0]!, profiles[2]!);
        Assert.Equal((Bloc.Eu, Sample.Key("country:es")), (a.Bloc, a.Country!.Value));
        Assert.Equal(0.75, a.Portfolio.Share(Sample.Key("activity:steel")));
        Assert.Contains("basque country", a.Territories);
        Assert.Equal(Bloc.Lac, b.Bloc);
        Assert.Equal(Sample.Key("activity:it"), Assert.Single(b.Offers).Item);
    }

    [Fact]
    public async Task Partnerships_ReachTwoStepsAndPassOverPlans()
    {
        await PutPartners();
        var around = await Read(s => s.PartnershipsAsync([Sample.Key("cluster:a")], 100, default));
        Assert.Equal([Sample.Key("cluster:b")], around.PartnersOf(Sample.Key("cluster:a")).ToArray());
        Assert.Equal([Sample.Key("cluster:a"), Sample.Key("cluster:c")], around.PartnersOf(Sample.Key("cluster:b")).ToArray());
        Assert.Empty(around.PartnersOf(Sample.Key("cluster:d")));
    }

    [Fact]
    public async Task Partnerships_OfAHub_AreCutInKeyOrderAndSaySo()
    {
        await Put(Sample.Cluster("hub"), Sample.Cluster("p"), Sample.Cluster("q"), Sample.Cluster("r"), Sample.Cluster("s"),
            Sample.Agreement("hp"), Sample.Party("cluster:hub", "agreement:hp"), Sample.Party("cluster:p", "agreement:hp"),
            Sample.Agreement("hq"), Sample.Party("cluster:hub", "agreement:hq"), Sample.Party("cluster:q", "agreement:hq"),
            Sample.Agreement("hr"), Sample.Party("cluster:hub", "agreement:hr"), Sample.Party("cluster:r", "agreement:hr"),
            Sample.Agreement("qs"), Sample.Party("cluster:q", "agreement:qs"), Sample.Party("cluster:s", "agreement:qs"));
        var (hub, p, q, r, s) = (Sample.Key("cluster:hub"), Sample.Key("cluster:p"), Sample.Key("cluster:q"), Sample.Key("cluster:r"), Sample.Key("cluster:s"));

        // p has one partner, q two and r one: with two, q is too much, and r behind it is not looked at.
        var around = await Read(snapshot => snapshot.PartnershipsAsync([hub], 2, default));
        Assert.Equal([p, q, r], around.PartnersOf(hub).ToArray());
        Assert.Equal([true, false, false], new[] { p, q, r }.Select(around.IsKnown));
        Assert.False(around.AreJoined(q, s));
        Assert.True((await Read(snapshot => snapshot.PartnershipsAsync([hub, q], 2, default))).IsKnown(q));
        var whole = await Read(snapshot => snapshot.PartnershipsAsync([hub], 4, default));
        Assert.False(whole.IsCut);
        Assert.True(whole.AreJoined(q, s));
    }

    [Fact]
    public async Task Signatures_AreSharedByLikeClustersAndLeadBackToThem()
    {
        await Put(Sample.Activity("it"), Sample.Cluster("q"), Sample.Cluster("p"), Sample.Cluster("z"),
            Sample.Link(LinkKind.WorksIn, "cluster:p", "activity:it"), Sample.Link(LinkKind.WorksIn, "cluster:q", "activity:it"));
        var profiles = await Read(s => s.ProfilesAsync([Sample.Key("cluster:p"), Sample.Key("cluster:q"), Sample.Key("cluster:z")], default));
        var signature = StoredSignature.Of(profiles[0]!)!.Value;
        Assert.Equal(signature, StoredSignature.Of(profiles[1]!));
        Assert.Null(StoredSignature.Of(profiles[2]!));
        var keys = Assert.Single(await Read(s => s.ClustersOfAsync([signature], 10, default)));
        Assert.Equal([Sample.Key("cluster:p"), Sample.Key("cluster:q")], keys);
        var each = await Read(s => s.ClustersOfAsync([signature + 1, signature], 1, default));
        Assert.Empty(each[0]);
        Assert.Equal(Sample.Key("cluster:p"), Assert.Single(each[1]));
        Assert.Equal(2, (await Read(s => s.PartnerDataAsync(default))).Table.ClusterCount);
    }

    [Fact]
    public async Task SimilarClusters_ShareActivitiesAndComeNearestFirst()
    {
        await PutPartners();
        var similar = await Read(s => s.SimilarClustersAsync([Sample.Key("cluster:b"), Sample.Key("cluster:d")], 5, default));
        Assert.Equal(["c", "a"], similar[0].Select(one => one.Key.Slug));
        Assert.Equal([1, 0.25], similar[0].Select(one => one.Overlap));
        Assert.Empty(similar[1]);
    }

    [Fact]
    public async Task PartnerData_HasProgrammesWithRulesOrTerritories()
    {
        await Put(Sample.Country("es"), Sample.Programme("silent"), Sample.Programme("covers"),
            Sample.Programme("ruled") with { Eligibility = [new EligibilityRule { Rule = EligibilityRuleKind.EligibleTerritories, Values = ["Spain"], Citations = Sample.Cited }] },
            Sample.Link(LinkKind.Covers, "programme:covers", "country:es"));
        var data = await Read(s => s.PartnerDataAsync(default));
        Assert.Equal(["covers", "ruled"], data.Programmes.Select(terms => terms.Programme.Slug));
        Assert.Equal("ruled", Assert.Single(data.OpenProgrammes).Programme.Slug);
    }

    [Fact]
    public async Task RegionFigures_TakeTheFullestTableUnlessAsked()
    {
        await Put(Sample.Activity("steel"), Sample.Activity("it"), Sample.Region("p"), Sample.Region("q"), Sample.Cluster("a"),
            Sample.Observation("p-it", "region:p", "activity:it") with { Year = 2014 }, Sample.Observation("q-it", "region:q", "activity:it") with { Year = 2014 },
            Sample.Observation("p-steel", "region:p", "activity:steel") with { Year = 2015 }, Sample.Observation("a-it", "cluster:a", "activity:it") with { Year = 2014 });
        var figures = await Read(s => s.RegionFiguresAsync(null, null, default));
        Assert.Equal(("jobs", "jobs", (int?)2014), (figures!.Source.Indicator, figures.Source.Unit, figures.Source.Year));
        Assert.Equal(["p", "q"], figures.Table.Regions.Select(region => region.Slug));
        Assert.Equal(["steel"], (await Read(s => s.RegionFiguresAsync("jobs", 2015, default)))!.Table.Activities.Select(activity => activity.Slug));
        Assert.Null(await Read(s => s.RegionFiguresAsync("exports", null, default)));
    }
}
