using System.Collections.Immutable;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Benchmarks.Relatedness;

/// <summary>Synthetic clusters from a seeded generator: one to five divisions, frequent ones more often, with shares in tenths; a third with offers and needs.</summary>
internal sealed class Clusters(Random random, RelatednessNetwork network)
{
    private static readonly (NodeKey Country, Bloc Bloc)[] Places =
    [
        .. new[] { ("es", Bloc.Eu), ("fr", Bloc.Eu), ("de", Bloc.Eu), ("it", Bloc.Eu), ("mx", Bloc.Lac), ("br", Bloc.Lac), ("co", Bloc.Lac), ("us", Bloc.Other) }
            .Select(place => (NodeKey.Parse($"country:{place.Item1}"), place.Item2)),
    ];

    private readonly NodeKey[] divisions = [.. network.Nodes.Where(node => node.Kind == NodeKind.Activity)];
    private readonly NodeKey[] technologies = [.. network.Nodes.Where(node => node.Kind == NodeKind.Technology)];

    public ClusterProfile[] Draw(int count) => [.. Enumerable.Range(0, count).Select(One)];

    private ClusterProfile One(int number)
    {
        var (country, bloc) = Places[random.Next(Places.Length)];
        var technical = random.Next(3) == 0;
        return new ClusterProfile
        {
            Key = NodeKey.Parse($"cluster:c{number:0000000}"),
            Bloc = bloc,
            Country = country,
            Portfolio = Holdings(),
            Offers = technical ? Capabilities() : [],
            Needs = technical ? Capabilities() : [],
        };
    }

    private Portfolio Holdings()
    {
        var kinds = random.Next(1, 6);
        var tenths = new Dictionary<NodeKey, double>();
        while (tenths.Count < kinds) tenths[divisions[(int)(divisions.Length * Math.Pow(random.NextDouble(), 2))]] = 1;
        for (var rest = 10 - kinds; rest > 0; rest--) tenths[tenths.Keys.ElementAt(random.Next(kinds))]++;
        return Portfolio.From(tenths);
    }

    private ImmutableArray<Capability> Capabilities() =>
        [.. technologies.Where(_ => random.Next(technologies.Length) < 2).Select(technology => new Capability(technology, random.Next(1, 6) / 5.0))];
}
