using System.Collections.Immutable;
using System.Text.Json;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Programmes;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Partners;

/// <summary>The invented data of the partner score's reference.</summary>
internal static class Toy
{
    private static readonly JsonElement Input = Oracle.Json("08_partner_score/toy_input.json");

    public static RelatednessNetwork Network() => RelatednessNetwork.Of(Input.GetProperty("related").EnumerateArray().Select(edge =>
        RandomNetworks.Edge(Keys.Node(edge.GetProperty("a").GetString()!), Keys.Node(edge.GetProperty("b").GetString()!), edge.GetProperty("phi")
            .GetDouble())));

    public static ImmutableArray<ClusterProfile> Clusters() => [.. Input.GetProperty("clusters").EnumerateObject().Select(cluster => new ClusterProfile
    {
        Key = Keys.Cluster(cluster.Name),
        Bloc = cluster.Value.GetProperty("block").GetString() == "EU" ? Bloc.Eu : Bloc.Lac,
        Country = Country(cluster.Value.GetProperty("country")),
        Territories = [FoldedText.Fold(cluster.Value.GetProperty("country").GetString()!)],
        Portfolio = Portfolio.From(Weights(cluster.Value.GetProperty("activities"))),
        Offers = [.. Weights(cluster.Value.GetProperty("offers")).Select(pair => new Capability(pair.Key, pair.Value))],
        Needs = [.. Weights(cluster.Value.GetProperty("needs")).Select(pair => new Capability(pair.Key, pair.Value))],
    })];

    public static Cooperations Cooperations() => ClusterGraph.Partners.Cooperations.From(Input.GetProperty("agreements").EnumerateArray()
        .Select(pair => (Keys.Cluster(pair.GetProperty("a").GetString()!), Keys.Cluster(pair.GetProperty("b").GetString()!))));

    public static ImmutableArray<ProgrammeTerms> Programmes() => [.. Input.GetProperty("programmes").EnumerateArray().Select(programme =>
        new ProgrammeTerms(NodeKey.Parse($"programme:{programme.GetProperty("id").GetString()!.ToLowerInvariant()}"), [.. Rules(programme)]))];

    public static PartnerSettings Settings()
    {
        var items = Input.GetProperty("activities").EnumerateObject().Concat(Input.GetProperty("technologies").EnumerateObject())
            .Select(item => Keys.Node(item.Name));
        return new PartnerSettings { Space = PartnerSpace.Of(Network(), 3, items), Cooperations = Cooperations(), Programmes = Programmes() };
    }

    public static PartnerModel Model() => PartnerModel.Of(Settings(), Clusters());

    private static NodeKey Country(JsonElement code) => NodeKey.Parse($"country:{code.GetString()!.ToLowerInvariant()}");

    private static IEnumerable<KeyValuePair<NodeKey, double>> Weights(JsonElement weights) =>
        weights.EnumerateObject().Select(weight => KeyValuePair.Create(Keys.Node(weight.Name), weight.Value.GetDouble()));

    private static IEnumerable<EligibilityRule> Rules(JsonElement programme)
    {
        yield return new EligibilityRule
        {
            Rule = EligibilityRuleKind.EligibleTerritories,
            Values = [.. programme.GetProperty("countries").EnumerateArray().Select(code => code.GetString()!)],
            Citations = [],
        };
        yield return new EligibilityRule
        {
            Rule = EligibilityRuleKind.MinimumCountries,
            Number = programme.GetProperty("min_countries").GetDouble(),
            Citations = []
        };
        if (programme.GetProperty("requires_bi_regional").GetBoolean())
            yield return new EligibilityRule { Rule = EligibilityRuleKind.PartnershipCharacter, Values = ["BI_REGIONAL"], Citations = [] };
    }
}
