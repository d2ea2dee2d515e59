using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Programmes;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Partners;

public class EligibilityTests
{
    private static readonly NodeKey Key = NodeKey.Parse("programme:p");

    [Fact]
    public void Admit_TargetMarketOutsideTheTerritory_IsTheMarketSide()
    {
        var terms = Terms(Rule(EligibilityRuleKind.EligibleTerritories, "EU"), Rule(EligibilityRuleKind.TargetMarkets, "Mexico"), Countries(2));
        Assert.Equal(Admission.Admitted, Eligibility.Admit(terms, Cluster("a", "es", Bloc.Eu)));
        Assert.Equal(Admission.Market, Eligibility.Admit(terms, Cluster("b", "mx", Bloc.Lac, "mexico")));
        Assert.Equal(Admission.Refused, Eligibility.Admit(terms, Cluster("c", "br", Bloc.Lac)));
    }

    [Fact]
    public void Of_PairThatNeedsAThirdCountry_IsHalf()
    {
        var terms = Terms(Countries(3));
        Assert.Equal(0.5, Eligibility.Of(terms, Cluster("a", "es", Bloc.Eu), Cluster("b", "fr", Bloc.Eu)).Value);
        Assert.Equal(1, Eligibility.Of(Terms(Countries(2)), Cluster("a", "es", Bloc.Eu), Cluster("b", "fr", Bloc.Eu)).Value);
    }

    [Fact]
    public void Of_ClusterWithoutRis3Link_IsZeroAndAnUnknownLinkIsNotChecked()
    {
        var terms = Terms(Rule(EligibilityRuleKind.Ris3LinkRequired));
        ClusterProfile linked = Cluster("a", "es", Bloc.Eu) with { Ris3Linked = true }, unknown = Cluster("b", "fr", Bloc.Eu);
        Assert.Equal(0, Eligibility.Of(terms, linked, unknown with { Ris3Linked = false }).Value);
        var fit = Eligibility.Of(terms, linked, unknown);
        Assert.Equal(1, fit.Value);
        Assert.Equal(RuleStatus.NotChecked, fit.Checks.Single().Status);
    }

    [Fact]
    public void Of_ParticipantsThatAreNoClusters_IsZero()
    {
        var types = Cluster("a", "es", Bloc.Eu) with { ParticipantTypes = ["cluster organisation"] };
        Assert.Equal(0, Eligibility.Of(Terms(Rule(EligibilityRuleKind.EligibleParticipants, "Regional governments")), types, types).Value);
        Assert.Equal(1, Eligibility.Of(Terms(Rule(EligibilityRuleKind.EligibleParticipants, "Science parks", "Cluster organisations with legal entity")),
            types, types).Value);
    }

    [Fact]
    public void Consortia_ThreeCountries_FindsTheSmallestSetsRankedByFit()
    {
        var clusters = Toy.Clusters();
        var found = Consortia.Find(Toy.Model(), new ConsortiumQuery { Programme = Toy.Programmes()[1], Include = [clusters[0]], Candidates = clusters });
        Assert.NotEmpty(found.Sets);
        Assert.All(found.Sets, set => Assert.Equal(3, set.Members.Length));
        Assert.All(found.Sets, set => Assert.True(set.MeetsRules));
        Assert.Equal(found.Sets.Select(set => set.Fit).OrderDescending(), found.Sets.Select(set => set.Fit));
    }

    [Fact]
    public void Consortia_NoSetWillDo_SaysWhichRuleIsUnmet()
    {
        var clusters = Toy.Clusters();
        var query = new ConsortiumQuery { Programme = Terms(Countries(9)), Include = [clusters[0]], Candidates = clusters, MaxSize = 3 };
        var found = Consortia.Find(Toy.Model(), query);
        Assert.Empty(found.Sets);
        Assert.Equal(EligibilityRuleKind.MinimumCountries, found.Unmet.Single().Rule.Rule);
        Assert.Equal("3 of 9 countries", found.Unmet.Single().Why);
    }

    private static ProgrammeTerms Terms(params EligibilityRule[] rules) => new(Key, [.. rules]);

    private static EligibilityRule Rule(EligibilityRuleKind kind, params string[] values) => new() { Rule = kind, Values = [.. values], Citations = [] };

    private static EligibilityRule Countries(int number) => new() { Rule = EligibilityRuleKind.MinimumCountries, Number = number, Citations = [] };

    private static ClusterProfile Cluster(string name, string country, Bloc bloc, params string[] territories) => new()
    {
        Key = Keys.Cluster(name),
        Bloc = bloc,
        Country = NodeKey.Parse($"country:{country}"),
        Territories = [country, bloc.ToString().ToLowerInvariant(), .. territories],
    };
}
