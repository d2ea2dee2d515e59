using ClusterGraph.Conflicts;
using ClusterGraph.Graph;
using ClusterGraph.Sources;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    [Fact]
    public async Task EmptyStore_HasNothingAndCountsZero()
    {
        var counts = await Read(s => s.CountAsync(default));
        Assert.Equal(Enum.GetValues<NodeKind>(), counts.Nodes.Keys.Order());
        Assert.Equal(Enum.GetValues<LinkKind>(), counts.Links.Keys.Order());
        Assert.All(counts.Nodes.Values.Concat(counts.Links.Values), count => Assert.Equal(0, count));
        Assert.Empty((await List(NodeKind.Cluster, new())).Rows);
        Assert.Empty(await Read(s => s.CoverageAsync(default)));
    }

    [Fact]
    public async Task Find_ManyKeys_KeepsOrderGapsAndRepeats()
    {
        await Put(Sample.Cluster("a"), Sample.Country("es"));
        var found = await Read(s => s.FindAsync([Sample.Key("country:es"), Sample.Key("cluster:none"), Sample.Key("cluster:a"), Sample.Key("country:es")], default));
        Assert.Equal(["country:es", null, "cluster:a", "country:es"], found.Select(node => node?.Key.Text));
    }

    [Fact]
    public async Task Find_NothingAsked_NothingAnswered() => Assert.Empty(await Read(s => s.FindAsync([], default)));

    [Fact]
    public async Task Find_ReturnsTheWholeNode()
    {
        var conflict = new Conflict
        {
            Key = Sample.Key("conflict:count"),
            Name = "How many",
            Aliases = ["Número"],
            Subjects = [Sample.Key("cluster:a")],
            Severity = ConflictSeverity.High,
            Category = ConflictCategory.Numbers,
            Claims = [new Claim { Text = "47", Citations = Sample.Cited }],
            Reading = "48",
            Citations = Sample.Cited,
        };
        await Put(Sample.Cluster("a"), conflict);
        var found = Assert.Single(await Read(s => s.FindAsync([conflict.Key], default)));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(conflict, RecordJson.Options), System.Text.Json.JsonSerializer.Serialize((Conflict)found!, RecordJson.Options));
    }

    [Fact]
    public async Task FindByCode_TakesOwnAndExternalCodesInAnyCase()
    {
        await Put(
            Sample.Country("es"),
            Sample.Region("es21") with { Code = "ES21", CodeScheme = "NUTS2016", SameAs = [new ExternalId { Scheme = "ISO3166-2", Id = "ES-PV" }] },
            Sample.Activity("nace-30-3", "30.3"));
        Assert.Equal(["country:es", null], (await Read(s => s.FindByCodeAsync(NodeKind.Country, ["es", "XX"], default))).Select(node => node?.Key.Text));
        Assert.Equal(["region:es21", "region:es21"], (await Read(s => s.FindByCodeAsync(NodeKind.Region, ["es-pv", "ES21"], default))).Select(node => node?.Key.Text));
        Assert.Equal("activity:nace-30-3", Assert.Single(await Read(s => s.FindByCodeAsync(NodeKind.Activity, ["30.3"], default)))?.Key.Text);
        Assert.Null(Assert.Single(await Read(s => s.FindByCodeAsync(NodeKind.Cluster, ["30.3"], default))));
    }

    [Fact]
    public async Task FindByCode_OwnCodeGoesBeforeWhatOthersCallSo()
    {
        await Put(
            Sample.Region("a") with { SameAs = [new ExternalId { Scheme = "NUTS2016", Id = "ES21" }] },
            Sample.Region("b") with { Code = "ES21", CodeScheme = "NUTS2016" });
        Assert.Equal("region:b", Assert.Single(await Read(s => s.FindByCodeAsync(NodeKind.Region, ["ES21"], default)))?.Key.Text);
        await Put(Sample.Region("b"));
        Assert.Equal("region:a", Assert.Single(await Read(s => s.FindByCodeAsync(NodeKind.Region, ["ES21"], default)))?.Key.Text);
    }

    [Fact]
    public async Task AboutLinks_FollowFromTheProperties()
    {
        await Put(Sample.Cluster("a"), Sample.Activity("x"), Sample.Observation("o", "cluster:a", "activity:x"));
        var route = Route.In(LinkKind.About, NodeKind.Observation);
        var link = Assert.Single((await Follow("cluster:a", new(route, new()))).Rows).Link!;
        Assert.Equal((StatementStatus.Stated, 1), (link.Status, link.Citations.Length));
        Assert.Single((await Follow("activity:x", new(route, new()))).Rows);

        await Put(Sample.Cluster("b"), Sample.Observation("o", "cluster:b", "activity:x"));
        Assert.Empty((await Follow("cluster:a", new(route, new()))).Rows);
        Assert.Equal(2, (await Read(s => s.CountAsync(default))).Links[LinkKind.About]);

        await Apply(new ChangeSet { RemovedNodes = [Sample.Key("observation:o")] });
        Assert.Equal(0, (await Read(s => s.CountAsync(default))).Links[LinkKind.About]);
    }

    [Fact]
    public async Task AboutLinks_KeepTheirSubjectFromBeingRemoved()
    {
        await Put(Sample.Cluster("a"), Sample.Observation("o", "cluster:a"));
        var problem = Assert.Single(await Rejected(new ChangeSet { RemovedNodes = [Sample.Key("cluster:a")] }));
        Assert.Contains("still linked: ABOUT observation:o -> cluster:a", problem.Rule, StringComparison.Ordinal);
    }
}
