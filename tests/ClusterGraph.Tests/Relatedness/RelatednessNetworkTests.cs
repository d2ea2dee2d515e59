using ClusterGraph.Graph;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class RelatednessNetworkTests
{
    private static readonly NodeKey A = Keys.Activity("a"), B = Keys.Activity("b"), C = Keys.Activity("c"), Section = Keys.Activity("section");

    [Fact]
    public void From_SeveralBases_TakesTheFirstAvailableAndNeverAdds()
    {
        var network = RelatednessNetwork.From([
            Links.Related(A, B, 0.9, RelatednessBasis.Report),
            Links.Related(B, A, 0.2, RelatednessBasis.Portfolio),
            Links.Related(B, C, 0.3, RelatednessBasis.Report)]);
        Assert.Equal(0.2, network.Find(B, A)!.Weight);
        Assert.Equal(RelatednessBasis.Portfolio, network.Find(A, B)!.Basis);
        Assert.Equal(2, network.Edges.Length);
    }

    [Fact]
    public void From_SiblingsWithoutBetterBasis_GetHalfByTaxonomy()
    {
        var network = RelatednessNetwork.From([Links.Broader(A, Section), Links.Broader(B, Section)]);
        var edge = network.Find(A, B)!;
        Assert.Equal(0.5, edge.Weight);
        Assert.Equal(RelatednessBasis.Taxonomy, edge.Basis);
        Assert.Equal(Section, edge.CommonClass);
        Assert.Equal(2.0 / 3, network.Find(A, Section)!.Weight);
    }

    [Fact]
    public void From_PairThatWasMeasuredAsNothing_IsNotFilledByTaxonomy()
    {
        var network = RelatednessNetwork.From([
            Links.Broader(A, Section), Links.Broader(B, Section), Links.Broader(C, Section),
            Links.Related(A, Keys.Activity("x"), 0.4), Links.Related(B, Keys.Activity("y"), 0.4)]);
        Assert.Null(network.Find(A, B));
        Assert.Equal(0.5, network.Find(A, C)!.Weight);
    }

    [Fact]
    public void From_WeakEdge_IsDropped() => Assert.Empty(RelatednessNetwork.From([Links.Related(A, B, 0.049)]).Edges);

    [Fact]
    public void From_ActivityUsesTechnology_IsAnEdgeAndAClustersUseIsNot()
    {
        var robots = Keys.Node("t1x");
        var network = RelatednessNetwork.From([
            Links.Of(LinkKind.Uses, A, robots, new LinkDetails { Weight = 0.8 }),
            Links.Of(LinkKind.Uses, B, robots, LinkDetails.None),
            Links.Of(LinkKind.Uses, Keys.Cluster("c"), robots, LinkDetails.None)]);
        Assert.Equal(0.8, network.Find(A, robots)!.Weight);
        Assert.Equal(RelatednessRules.StatedUse, network.Find(B, robots)!.Weight);
        Assert.Equal(2, network.Edges.Length);
        Assert.Equal([A, B], network.Activities().Activities.AsEnumerable());
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.5)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(null)]
    public void From_WeightOutOfRange_IsRefused(double? weight) =>
        Assert.Throws<ArgumentException>(() => RelatednessNetwork.From([Links.Related(A, B, weight)]));

    [Fact]
    public void From_SeveralProblems_ListsThemAll()
    {
        var error = Assert.Throws<ArgumentException>(() => RelatednessNetwork.From([Links.Related(A, A, 0.5), Links.Related(A, B, 2),
            Links.Related(B, C, 0.5, basis: null)]));
        Assert.Contains("itself", error.Message, StringComparison.Ordinal);
        Assert.Contains("weight 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("no basis", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Taxonomy_Circle_IsRefused() => Assert.Throws<ArgumentException>(() => Taxonomy.From([Links.Broader(A, B), Links.Broader(B, A)]));

    [Fact]
    public void WuPalmer_ClassUnderTwoParents_TakesTheDeepestCommonClass()
    {
        NodeKey deep = Keys.Activity("deep");
        var taxonomy = Taxonomy.From([Links.Broader(deep, Section), Links.Broader(A, deep), Links.Broader(A, C), Links.Broader(B, deep), Links.Broader(B, C)]);
        Assert.Equal((4.0 / 6, deep), WuPalmer.Of(taxonomy, A, B));
        Assert.Equal((0, null), WuPalmer.Of(taxonomy, C, deep));
    }

    [Fact]
    public void HopCap_DenseNetwork_IsOne()
    {
        Assert.Equal(1, RelatednessNetwork.From([Links.Related(A, B, 0.5)]).HopCap);
        Assert.Equal(3, RelatednessNetwork.From(Enumerable.Range(0, 30)
            .Select(i => Links.Related(Keys.Activity($"n{i}"), Keys.Activity($"n{i + 1}"), 0.5))).HopCap);
    }

    [Fact]
    public void From_NoLinks_IsEmpty()
    {
        var network = RelatednessNetwork.From([]);
        Assert.Empty(network.Nodes);
        Assert.Equal(0, RelatednessClosure.Of(network)[A, B]);
        Assert.Equal(1, RelatednessClosure.Of(network)[A, A]);
    }
}
