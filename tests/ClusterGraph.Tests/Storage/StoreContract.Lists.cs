using System.Collections.Immutable;
using ClusterGraph.Clusters;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Programmes;
using ClusterGraph.Regions;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    private static readonly NodeField ClusterName = NodeFields.Of<Cluster>("name");
    private static readonly NodeField Founded = NodeFields.Of<Cluster>("founded");

    private static NodeFilter.Compare Compare<TNode>(string field, Comparison comparison, params ImmutableArray<IComparable> values) where TNode : Node =>
        new(NodeFields.Of<TNode>(field), comparison, values);

    [Fact]
    public async Task List_WithoutOrder_IsByKeyAndOfItsKindOnly()
    {
        await Put(Sample.Cluster("b"), Sample.Cluster("a"), Sample.Country("es"));
        var page = await List(NodeKind.Cluster, new());
        Assert.Equal(["a", "b"], Slugs(page));
        Assert.Equal((false, false, null), (page.HasNext, page.HasPrevious, page.TotalCount));
        Assert.All(page.Rows, row => Assert.Null(row.Link));
    }

    [Fact]
    public async Task List_OfSeveralKinds_IsByKeyOverAll()
    {
        await Put(Sample.Cluster("b"), Sample.Country("es"), Sample.Activity("z"));
        var page = await Read(s => s.ListAsync(new NodeQuery([NodeKind.Country, NodeKind.Cluster, NodeKind.Activity], new()), default));
        Assert.Equal(["activity:z", "cluster:b", "country:es"], page.Rows.Select(row => row.Node.Key.Text));
    }

    [Theory]
    [InlineData(false, "b", "a", "c", "d", "n1", "n2")]
    [InlineData(true, "c", "d", "a", "b", "n1", "n2")]
    public async Task List_Ordered_AbsentLastEitherWayThenKey(bool descending, params string[] expected)
    {
        await Put(
            Sample.Cluster("n2"), Sample.Cluster("d", founded: 2010), Sample.Cluster("c", founded: 2010), Sample.Cluster("b", founded: 1990), Sample.Cluster("a", founded: 2000), Sample.Cluster("n1"));
        Assert.Equal(expected, Slugs(await List(NodeKind.Cluster, new Selection { Order = [new(Founded, descending)] })));
    }

    [Fact]
    public async Task List_OrderedByText_IgnoresCaseAndAccents()
    {
        await Put(Sample.Cluster("a", "Zinc"), Sample.Cluster("b", "Ática"), Sample.Cluster("c", "auto"), Sample.Cluster("d", "ATICA"));
        Assert.Equal(["b", "d", "c", "a"], Slugs(await List(NodeKind.Cluster, new Selection { Order = [new(ClusterName)] })));
    }

    [Fact]
    public async Task List_OrderedByAFieldOfAnotherKind_IsByKeyAndSpoilsNothing()
    {
        await Put(Sample.Country("mx") with { Name = "B" }, Sample.Country("es") with { Name = "C" }, Sample.Region("r"));
        Assert.Equal(["es", "mx"], Slugs(await List(NodeKind.Country, new Selection { Order = [new(NodeFields.Of<Region>("code"), true)] })));
        Assert.Equal(["mx", "es"], Slugs(await List(NodeKind.Country, new Selection { Order = [new(NodeFields.Of<Country>("code"), true)] })));
    }

    [Fact]
    public async Task List_OrderedByTwoFields_UsesTheSecondForTies()
    {
        await Put(Sample.Cluster("a", "Z", 2000), Sample.Cluster("b", "A", 2000), Sample.Cluster("c", "M", 1990));
        Assert.Equal(["c", "b", "a"], Slugs(await List(NodeKind.Cluster, new Selection { Order = [new(Founded), new(ClusterName)] })));
    }

    [Theory]
    [InlineData(Comparison.Equal, "AEROCLUSTER", "a")]
    [InlineData(Comparison.Contains, "cluster", "a,b")]
    [InlineData(Comparison.StartsWith, "AERO", "a")]
    [InlineData(Comparison.EndsWith, "quimico", "b")]
    [InlineData(Comparison.Less, "b", "a")]
    [InlineData(Comparison.GreaterOrEqual, "cluster", "b")]
    public async Task Filter_OnText_IgnoresCaseAndAccentsUnlessExact(Comparison comparison, string operand, string expected)
    {
        await Put(Sample.Cluster("a", "Aeroclúster"), Sample.Cluster("b", "Clúster químico"));
        var compare = Compare<Cluster>("name", comparison, operand);
        Assert.Equal(expected.Split(','), await Slugs(NodeKind.Cluster, compare));
        Assert.Equal(comparison == Comparison.Less ? ["a", "b"] : comparison == Comparison.GreaterOrEqual ? [] : Array.Empty<string>(), await Slugs(NodeKind.Cluster, compare with { Exact = true }));
    }

    [Fact]
    public async Task Filter_OnNumbersEnumsAndLists()
    {
        await Put(
            Sample.Cluster("a", founded: 1990) with { Aliases = ["HEGAN", "Aerospace"] },
            Sample.Cluster("b", founded: 2000) with { Kind = ClusterKind.Apl },
            Sample.Cluster("c"));
        Assert.Equal(["b"], await Slugs(NodeKind.Cluster, Compare<Cluster>("founded", Comparison.Greater, 1990)));
        Assert.Equal(["a"], await Slugs(NodeKind.Cluster, Compare<Cluster>("founded", Comparison.LessOrEqual, 1990.5)));
        Assert.Equal(["a", "b"], await Slugs(NodeKind.Cluster, Compare<Cluster>("founded", Comparison.In, 1990, 2000, 2010)));
        Assert.Empty(await Slugs(NodeKind.Cluster, Compare<Cluster>("founded", Comparison.In)));
        Assert.Equal(["c"], await Slugs(NodeKind.Cluster, Compare<Cluster>("founded", Comparison.Absent)));
        Assert.Equal(["b", "c"], await Slugs(NodeKind.Cluster, new NodeFilter.Not(Compare<Cluster>("founded", Comparison.Equal, 1990))));
        Assert.Equal(["b"], await Slugs(NodeKind.Cluster, Compare<Cluster>("kind", Comparison.Equal, ClusterKind.Apl)));
        Assert.Equal(["a"], await Slugs(NodeKind.Cluster, Compare<Cluster>("aliases", Comparison.Equal, "hegan")));
        Assert.Equal(["b", "c"], await Slugs(NodeKind.Cluster, Compare<Cluster>("aliases", Comparison.Absent)));
        Assert.Equal(["c"], await Slugs(NodeKind.Cluster, Compare<Cluster>("key", Comparison.Equal, Sample.Key("cluster:c"))));
    }

    [Fact]
    public async Task Filter_OnPeriods()
    {
        await Put(Sample.Programme("a", "1995", "2004"), Sample.Programme("b", "2005-06", "2010"), Sample.Programme("c"));
        Assert.Equal(["a"], await Slugs(NodeKind.Programme, Compare<Programme>("period", Comparison.Covers, PartialDate.Parse("2004"))));
        Assert.Equal(["a", "b"], await Slugs(NodeKind.Programme, Compare<Programme>("period", Comparison.Overlaps, PartialDate.Parse("2003"), PartialDate.Parse("2005"))));
        Assert.Equal(["b"], await Slugs(NodeKind.Programme, Compare<Programme>("period.start", Comparison.GreaterOrEqual, PartialDate.Parse("2005"))));
        Assert.Equal(["c"], await Slugs(NodeKind.Programme, Compare<Programme>("period.start", Comparison.Absent)));
    }

    [Fact]
    public async Task Filter_OnPlaces()
    {
        Coordinates bilbao = new() { Latitude = 43.263, Longitude = -2.935 }, suva = new() { Latitude = -18.142, Longitude = 178.442 }, apia = new() { Latitude = -13.833, Longitude = -171.767 };
        await Put(Sample.Region("bilbao") with { Coordinates = bilbao }, Sample.Region("suva") with { Coordinates = suva }, Sample.Region("apia") with { Coordinates = apia }, Sample.Region("nowhere"));
        var field = NodeFields.Of<Region>("coordinates");
        var madrid = new Coordinates { Latitude = 40.417, Longitude = -3.703 };
        Assert.Equal(["bilbao"], await Slugs(NodeKind.Region, new NodeFilter.Near(field, madrid, 330)));
        Assert.Empty(await Slugs(NodeKind.Region, new NodeFilter.Near(field, madrid, 320)));
        Assert.Equal(["apia", "suva"], await Slugs(NodeKind.Region, new NodeFilter.Near(field, suva, 1300)));
        Assert.Equal(["bilbao"], await Slugs(NodeKind.Region, new NodeFilter.Within(field, new BoundingBox(40, -5, 43.263, 0))));
        Assert.Equal(["apia", "suva"], await Slugs(NodeKind.Region, new NodeFilter.Within(field, new BoundingBox(-20, 170, 0, -170))));
        Assert.Equal(["nowhere"], await Slugs(NodeKind.Region, Compare<Region>("coordinates", Comparison.Absent)));
    }

    [Fact]
    public async Task Filter_AndOrNot_Nest()
    {
        await Put(Sample.Cluster("a", "X", 1990), Sample.Cluster("b", "X", 2000), Sample.Cluster("c", "Y", 1990));
        NodeFilter x = Compare<Cluster>("name", Comparison.Equal, "x"), old = Compare<Cluster>("founded", Comparison.Less, 2000);
        Assert.Equal(["a"], await Slugs(NodeKind.Cluster, new NodeFilter.And([x, old])));
        Assert.Equal(["a", "b", "c"], await Slugs(NodeKind.Cluster, new NodeFilter.Or([x, old])));
        Assert.Equal(["b", "c"], await Slugs(NodeKind.Cluster, new NodeFilter.Not(new NodeFilter.And([x, old]))));
        Assert.Equal(["a", "b", "c"], await Slugs(NodeKind.Cluster, new NodeFilter.And([])));
        Assert.Empty(await Slugs(NodeKind.Cluster, new NodeFilter.Or([])));
    }

    [Fact]
    public async Task Filter_OnNeighbours_SomeNoneAll()
    {
        await Put(
            Sample.Cluster("both"), Sample.Cluster("eu"), Sample.Cluster("nowhere"), Sample.Country("es"), Sample.Country("mx", Bloc.Lac),
            Sample.Link(LinkKind.LocatedIn, "cluster:both", "country:es"), Sample.Link(LinkKind.LocatedIn, "cluster:both", "country:mx"),
            Sample.Link(LinkKind.LocatedIn, "cluster:eu", "country:es"));
        Task<string[]> Where(Quantifier quantifier, NodeFilter? filter) =>
            Slugs(NodeKind.Cluster, new NodeFilter.Linked(Route.Out(LinkKind.LocatedIn, NodeKind.Country), quantifier, filter));
        var european = Compare<Country>("bloc", Comparison.Equal, Bloc.Eu);
        Assert.Equal(["both", "eu"], await Where(Quantifier.Some, european));
        Assert.Equal(["nowhere"], await Where(Quantifier.None, european));
        Assert.Equal(["eu", "nowhere"], await Where(Quantifier.All, european));
        Assert.Equal(["both", "eu"], await Where(Quantifier.Some, null));
        Assert.Equal(["nowhere"], await Where(Quantifier.None, null));
        Assert.Equal(["both"], await Where(Quantifier.Some, Compare<Country>("key", Comparison.In, Sample.Key("country:mx"), Sample.Key("country:xx"))));
    }

    [Fact]
    public async Task Filter_UnsuitableOperand_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => List(NodeKind.Cluster, new Selection { Where = Compare<Cluster>("founded", Comparison.Contains, "19") }));

    [Fact]
    public async Task TotalCountAndFacets_ObeyTheFilterNotThePage()
    {
        await Put(
            Sample.Cluster("a", "X", 1990), Sample.Cluster("b", "X", 1990), Sample.Cluster("c", "X", 2000), Sample.Cluster("d", "X"), Sample.Cluster("e", "Y"), Sample.Country("es"),
            Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:es"), Sample.Link(LinkKind.LocatedIn, "cluster:e", "country:es"));
        var page = await List(NodeKind.Cluster, new Selection
        {
            Where = Compare<Cluster>("name", Comparison.Equal, "X"),
            Page = new PageRequest { Size = 1 },
            CountTotal = true,
            Facets = [new("founded", 1) { Field = Founded }, new("kind", 5) { Field = NodeFields.Of<Cluster>("kind") }, new("country", 5) { Route = Route.Out(LinkKind.LocatedIn) }],
        });
        Assert.Equal((4, 1), (page.TotalCount, page.Rows.Count));
        Assert.Equal((new FacetBucket("1990", "1990", 2), 1), (Assert.Single(page.Facets[0].Buckets), page.Facets[0].Missing));
        Assert.Equal(new FacetBucket("CLUSTER_ORGANISATION", "CLUSTER_ORGANISATION", 4), Assert.Single(page.Facets[1].Buckets));
        Assert.Equal((new FacetBucket("country:es", "es", 1), 3), (Assert.Single(page.Facets[2].Buckets), page.Facets[2].Missing));
    }
}
