using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class PairSimilarityTests
{
    [Fact]
    public void Measures_AllPairsOfTheSyntheticRegions_EqualTheConsensus()
    {
        var cells = Oracle.Cells("00_inputs/S1_regions_x_activities.csv");
        var portfolios = cells.GroupBy(cell => cell.Key.Row).ToDictionary(
            row => row.Key,
            row => Portfolio.From(row.Select(cell => KeyValuePair.Create(Keys.Activity(cell.Key.Column), cell.Value!.Value))));
        var counts = CoOccurrences.Count(Specialisation.Of(Oracle.Table("00_inputs/S1_regions_x_activities.csv")));
        var phi = RelatednessMatrix.From(counts, Proximity.Of);
        foreach (var row in Oracle.Rows("05_pair_similarity/S1_region_pairs.csv"))
        {
            Portfolio a = portfolios[row[0]], b = portfolios[row[1]];
            Oracle.Equal(Oracle.Number(row[2]), JaffeCosine.Of(a, b));
            Oracle.Equal(Oracle.Number(row[3]), PortfolioJaccard.Of(a, b));
            Oracle.Equal(Oracle.Number(row[4]), Ruzicka.Of(a, b));
            Oracle.Equal(Oracle.Number(row[5]), MinComplement.Of(a, b));
            Oracle.Equal(Oracle.Number(row[7]), CrossRelatedness.Weighted(a, b, (i, j) => phi[phi.Activities.IndexOf(i), phi.Activities.IndexOf(j)]));
            Oracle.Equal(Oracle.Number(row[8]), CrossRelatedness.Plain(a, b, (i, j) => phi[phi.Activities.IndexOf(i), phi.Activities.IndexOf(j)]));
        }
    }

    [Fact]
    public void Measures_RandomPortfolios_AreSymmetricInRangeAndExactAtTheEnds()
    {
        var random = new Random(5);
        for (var draw = 0; draw < 20_000; draw++)
        {
            Portfolio a = RandomNetworks.Portfolio(random, 8), b = RandomNetworks.Portfolio(random, 8);
            foreach (var measure in (Func<Portfolio, Portfolio, double?>[])[JaffeCosine.Of, MinComplement.Of, PortfolioJaccard.Of, Ruzicka.Of])
            {
                Assert.InRange(measure(a, b)!.Value, 0, 1);
                Oracle.Equal(measure(a, b), measure(b, a));
            }

            Assert.Equal(MinComplement.Of(a, b), MinComplement.Of(b, a));
            Assert.Equal(0, MinComplement.Of(a, a));
            Oracle.Equal(1, JaffeCosine.Of(a, a));
        }
    }

    [Fact]
    public void Measures_DisjointPortfolios_AreAtTheFarEnd()
    {
        var a = Portfolio.From([KeyValuePair.Create(Keys.Activity("a"), 3.0)]);
        var b = Portfolio.From([KeyValuePair.Create(Keys.Activity("b"), 1.0)]);
        Assert.Equal(1, MinComplement.Of(a, b));
        Assert.Equal(0, JaffeCosine.Of(a, b));
        Assert.Equal(0, PortfolioJaccard.Of(a, b));
        Assert.Equal(0, Ruzicka.Of(a, b));
    }

    [Fact]
    public void Measures_EmptyPortfolio_AreNull()
    {
        var a = Portfolio.From([KeyValuePair.Create(Keys.Activity("a"), 3.0)]);
        Assert.Null(MinComplement.Of(a, Portfolio.Empty));
        Assert.Null(JaffeCosine.Of(Portfolio.Empty, a));
        Assert.Null(CrossRelatedness.Plain(a, Portfolio.Empty, (_, _) => 1));
    }

    [Fact]
    public void Portfolio_SameMixAtAnotherSize_IsTheSame()
    {
        var a = Portfolio.From([KeyValuePair.Create(Keys.Activity("a"), 60.0), KeyValuePair.Create(Keys.Activity("b"), 25.0),
            KeyValuePair.Create(Keys.Activity("c"), 15.0)]);
        var b = Portfolio.From([KeyValuePair.Create(Keys.Activity("a"), 300.0), KeyValuePair.Create(Keys.Activity("b"), 125.0),
            KeyValuePair.Create(Keys.Activity("c"), 75.0)]);
        Assert.Equal(0, MinComplement.Of(a, b));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(double.NegativeInfinity)]
    public void Portfolio_BadWeight_IsRefused(double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Portfolio.From([KeyValuePair.Create(Keys.Activity("a"), weight)]));
}
