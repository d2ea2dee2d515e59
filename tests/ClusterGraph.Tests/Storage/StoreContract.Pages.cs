using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    [Fact]
    public async Task Page_FromStart_TellsWhetherMoreFollows()
    {
        await Put(Sample.Cluster("a"), Sample.Cluster("b"), Sample.Cluster("c"));
        var page = await List(NodeKind.Cluster, new Selection { Page = new PageRequest { Size = 2 } });
        Assert.Equal(["a", "b"], Slugs(page));
        Assert.Equal((true, false), (page.HasNext, page.HasPrevious));
    }

    [Fact]
    public async Task Page_FromEnd_KeepsTheListsOrder()
    {
        await Put(Sample.Cluster("a"), Sample.Cluster("b"), Sample.Cluster("c"));
        var page = await List(NodeKind.Cluster, new Selection { Page = new PageRequest { Size = 2, FromEnd = true } });
        Assert.Equal(["b", "c"], Slugs(page));
        Assert.Equal((false, true), (page.HasNext, page.HasPrevious));
    }

    [Fact]
    public async Task Page_BetweenTwoPositions_HasNeither()
    {
        await Put([.. "abcde".Select(c => Sample.Cluster(c.ToString()))]);
        var range = new PageRequest { After = new([], Sample.Key("cluster:a")), Before = new([], Sample.Key("cluster:e")) };
        Assert.Equal(["b", "c", "d"], Slugs(await List(NodeKind.Cluster, new Selection { Page = range })));
        Assert.Equal(["c", "d"], Slugs(await List(NodeKind.Cluster, new Selection { Page = range with { Size = 2, FromEnd = true } })));
    }

    [Fact]
    public async Task Page_AfterANodeThatIsGone_GoesOnBehindItsPlace()
    {
        await Put(Sample.Cluster("a"), Sample.Cluster("c"));
        var page = await List(NodeKind.Cluster, new Selection { Page = new PageRequest { After = new([], Sample.Key("cluster:b")) } });
        Assert.Equal(["c"], Slugs(page));
        Assert.True(page.HasPrevious);
    }

    [Fact]
    public async Task Page_OfSizeZero_HasNoRowsButTheCount()
    {
        await Put(Sample.Cluster("a"));
        var page = await List(NodeKind.Cluster, new Selection { CountTotal = true, Page = new PageRequest { Size = 0 } });
        Assert.Equal((0, 1, true), (page.Rows.Count, page.TotalCount, page.HasNext));
    }

    [Fact]
    public async Task Page_WithPositionOfAnotherOrder_IsRefused()
    {
        Task<NodePage> After(PagePosition after, params NodeOrder[] order) => List(NodeKind.Cluster, new Selection { Order = [.. order], Page = new PageRequest { After = after } });
        await Assert.ThrowsAsync<ArgumentException>(() => After(new([1], Sample.Key("cluster:a"))));
        await Assert.ThrowsAsync<ArgumentException>(() => After(new(["text"], Sample.Key("cluster:a")), new NodeOrder(Founded)));
        await Assert.ThrowsAsync<ArgumentException>(() => List(NodeKind.Cluster, new Selection { Order = [new(NodeFields.Of<ClusterGraph.Clusters.Cluster>("aliases"))] }));
    }

    [Fact]
    public async Task Follow_ManyParents_OnePageEachInOrder()
    {
        await Put(
            Sample.Cluster("a"), Sample.Cluster("b"), Sample.Activity("x"), Sample.Activity("y"),
            Sample.Link(LinkKind.WorksIn, "cluster:a", "activity:y", new() { Share = 0.5 }), Sample.Link(LinkKind.WorksIn, "cluster:a", "activity:x"));
        var query = new RouteQuery(Route.Out(LinkKind.WorksIn), new Selection { CountTotal = true });
        var pages = await Read(s => s.FollowAsync([Sample.Key("cluster:b"), Sample.Key("cluster:a"), Sample.Key("cluster:none"), Sample.Key("cluster:a")], query, default));
        Assert.Equal([0, 2, 0, 2], pages.Select(page => page.TotalCount));
        Assert.Equal(["x", "y"], Slugs(pages[1]));
        Assert.Equal(0.5, pages[3].Rows[1].Link!.Details.Share);
    }

    [Fact]
    public async Task Follow_DirectionsAndKinds()
    {
        await Put(
            Sample.Activity("a"), Sample.Activity("b"), Sample.Activity("c"), Sample.Country("es"), Sample.Region("r"), Sample.Cluster("k"),
            Sample.Related("activity:a", "activity:b", 0.5), Sample.Related("activity:b", "activity:c", 0.25),
            Sample.Link(LinkKind.LocatedIn, "cluster:k", "country:es"), Sample.Link(LinkKind.LocatedIn, "cluster:k", "region:r"));
        Assert.Equal(["a", "c"], Slugs(await Follow("activity:b", new(Route.Both(LinkKind.RelatedTo), new()))));
        Assert.Equal(["c"], Slugs(await Follow("activity:b", new(Route.Out(LinkKind.RelatedTo), new()))));
        Assert.Equal(["a"], Slugs(await Follow("activity:b", new(Route.In(LinkKind.RelatedTo), new()))));
        Assert.Equal(["es"], Slugs(await Follow("cluster:k", new(Route.Out(LinkKind.LocatedIn, NodeKind.Country), new()))));
        Assert.Equal(["es", "r"], Slugs(await Follow("cluster:k", new(new Route([LinkKind.LocatedIn, LinkKind.PartOf], LinkDirection.Out, []), new()))));
    }

    [Fact]
    public async Task Follow_ConditionsOnLinks()
    {
        await Put(Sample.Activity("a"), Sample.Activity("b"), Sample.Activity("c"), Sample.Related("activity:a", "activity:b", 0.5), Sample.Related("activity:a", "activity:c", 0.25));
        var route = Route.Both(LinkKind.RelatedTo);
        Assert.Equal(["b"], Slugs(await Follow("activity:a", new(route, new(), new LinkCondition { MinimumWeight = 0.5 }))));
        Assert.Empty((await Follow("activity:a", new(route, new(), new LinkCondition { Bases = [RelatednessBasis.Colocation] }))).Rows);
        Assert.Equal(["c", "b"], Slugs(await Follow("activity:a", new(route, new Selection { Order = [new(LinkFields.Of("weight"))] }))));
        Assert.Equal(["c"], Slugs(await Follow("activity:a", new(route, new Selection { Where = new NodeFilter.Compare(LinkFields.Of("weight"), Comparison.Less, [0.3]) }))));
    }

    [Fact]
    public async Task Follow_LinksWithPeriods_AreFilteredAndSortedByThem()
    {
        LinkDetails From(string start, string? end) => new() { Period = new Period { Start = Sample.Date(start), End = Sample.Date(end), Open = end is null } };
        await Put(
            Sample.Cluster("a"), Sample.Organisation("o"), Sample.Organisation("p"), Sample.Organisation("q"), Sample.Link(LinkKind.MemberOf, "cluster:a", "organisation:q"),
            Sample.Link(LinkKind.MemberOf, "cluster:a", "organisation:o", From("2010", "2012")), Sample.Link(LinkKind.MemberOf, "cluster:a", "organisation:p", From("2005", null)));
        var route = Route.Out(LinkKind.MemberOf);
        Assert.Equal(["p"], Slugs(await Follow("cluster:a", new(route, new(), new LinkCondition { During = PartialDate.Parse("2018") }))));
        Assert.Equal(["o", "p"], Slugs(await Follow("cluster:a", new(route, new(), new LinkCondition { During = PartialDate.Parse("2011-03") }))));
        Assert.Equal(["p", "o", "q"], Slugs(await Follow("cluster:a", new(route, new Selection { Order = [new(LinkFields.Of("period.start"))] }))));
        var linked = new NodeFilter.Linked(route, Quantifier.Some, null) { Links = new LinkCondition { During = PartialDate.Parse("2004") } };
        Assert.Empty(await Slugs(NodeKind.Cluster, linked));
    }

    [Fact]
    public async Task Follow_TwoLinksToOneNode_AreTwoRowsAndPageApart()
    {
        await Put(
            Sample.Organisation("o"), Sample.Programme("p"),
            Sample.Link(LinkKind.Operates, "organisation:o", "programme:p", new() { Role = LinkRole.Owner }), Sample.Link(LinkKind.Operates, "organisation:o", "programme:p", new() { Role = LinkRole.Adviser }));
        var route = Route.In(LinkKind.Operates);
        var first = await Follow("programme:p", new(route, new Selection { CountTotal = true, Page = new PageRequest { Size = 1 } }));
        Assert.Equal((2, true), (first.TotalCount, first.HasNext));
        var second = await Follow("programme:p", new(route, new Selection { Page = new PageRequest { After = PagePosition.Of(first.Rows[0], []) } }));
        Assert.NotEqual(first.Rows[0].Link, Assert.Single(second.Rows).Link);
        Assert.True(second.HasPrevious);
    }
}
