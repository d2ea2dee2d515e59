using System.Collections.Immutable;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Partners;

/// <summary>Random clusters from a seeded generator: one to five activities with shares in tenths, a third with offers and needs.</summary>
internal static class RandomClusters
{
    private static readonly (string Country, Bloc Bloc)[] Places = [("es", Bloc.Eu), ("fr", Bloc.Eu), ("de", Bloc.Eu), ("mx", Bloc.Lac), ("br", Bloc.Lac),
        ("co", Bloc.Lac), ("us", Bloc.Other)];

    public static ImmutableArray<ClusterProfile> Draw(Random random, RelatednessNetwork network, int count)
    {
        NodeKey[] activities = [.. network.Nodes.Where(node => node.Kind == NodeKind.Activity), Keys.Activity("unrelated")];
        NodeKey[] technologies = [.. network.Nodes.Where(node => node.Kind == NodeKind.Technology)];
        return [.. Enumerable.Range(0, count).Select(i => One(random, $"c{i:0000000}", activities, technologies))];
    }

    public static Cooperations Cooperations(Random random, ImmutableArray<ClusterProfile> clusters, int pairs) => ClusterGraph.Partners.Cooperations.From(
        Enumerable.Range(0, pairs).Select(_ => (clusters[random.Next(clusters.Length)].Key, clusters[random.Next(clusters.Length)].Key)));

    private static ClusterProfile One(Random random, string name, NodeKey[] activities, NodeKey[] technologies)
    {
        var (country, bloc) = Places[random.Next(Places.Length)];
        var technical = random.Next(3) == 0;
        return new ClusterProfile
        {
            Key = Keys.Cluster(name),
            Bloc = bloc,
            Country = NodeKey.Parse($"country:{country}"),
            Territories = [country],
            Portfolio = random.Next(50) == 0 ? Portfolio.Empty : Holdings(random, activities),
            Offers = technical ? Capabilities(random, technologies) : [],
            Needs = technical ? Capabilities(random, technologies) : [],
            Active = random.Next(40) != 0,
        };
    }

    // Common activities are drawn more often, as in life.
    private static Portfolio Holdings(Random random, NodeKey[] activities)
    {
        var tenths = new Dictionary<NodeKey, double>();
        var kinds = random.Next(1, 6);
        for (var i = 0; i < kinds; i++) tenths[activities[(int)(activities.Length * Math.Pow(random.NextDouble(), 2))]] = random.Next(1, 6);
        return Portfolio.From(tenths);
    }

    private static ImmutableArray<Capability> Capabilities(Random random, NodeKey[] technologies) => [.. technologies
        .Where(_ => random.Next(technologies.Length) < 2).Select(technology => new Capability(technology, random.Next(1, 6) / 5.0))];
}
