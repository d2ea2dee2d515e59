using ClusterGraph.Clusters;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests;

/// <summary>Small random graphs and filters; the same seed gives the same.</summary>
internal static class RandomData
{
    private static readonly string[] Names = ["Aero", "aéro", "Auto", "Biotech", "BIOTECH", "Ñandú", "nandu", "Zinc"];

    public static Cluster[] Clusters(Random random, int count, string prefix = "c") =>
    [
        .. Enumerable.Range(0, count).Select(i => Sample.Cluster($"{prefix}-{i}", Names[random.Next(Names.Length)], random.Next(4) == 0 ? null : random.Next(1990, 1996)) with
        {
            Aliases = [.. Names.Take(random.Next(3))],
            Kind = (ClusterKind)random.Next(3),
        }),
    ];

    /// <summary>Clusters, countries, activities and links among them.</summary>
    public static object[] Graph(Random random)
    {
        var clusters = Clusters(random, 20);
        Country[] countries = [Sample.Country("es"), Sample.Country("mx", Bloc.Lac), Sample.Country("pe", Bloc.Lac)];
        var links = from cluster in clusters from country in countries where random.Next(3) == 0 select Sample.Link(LinkKind.LocatedIn, cluster.Key.Text, country.Key.Text);
        return [.. clusters, .. countries, .. links];
    }

    /// <summary>A valid change set that puts, replaces and removes; what is there afterwards is kept in the two dictionaries.</summary>
    public static ChangeSet Changes(Random random, Dictionary<NodeKey, Node> nodes, Dictionary<LinkIdentity, Link> links)
    {
        var removedNodes = nodes.Keys.Where(_ => random.Next(6) == 0).Where(key => key.Kind != NodeKind.Cluster || !nodes.ContainsKey(ObservationOn(key).Key)).ToHashSet();
        var removedLinks = links.Keys.Where(link => removedNodes.Contains(link.From) || removedNodes.Contains(link.To) || random.Next(6) == 0).ToHashSet();
        foreach (var key in removedNodes) nodes.Remove(key);
        foreach (var link in removedLinks) links.Remove(link);
        var put = Graph(random).Where(_ => random.Next(3) > 0).ToArray();
        Node[] newNodes = [.. put.OfType<Node>().Where(node => !removedNodes.Contains(node.Key))];
        foreach (var node in newNodes) nodes[node.Key] = node;
        Node[] observations = [.. newNodes.OfType<Cluster>().Where(_ => random.Next(4) == 0).Select(cluster => ObservationOn(cluster.Key)).Where(node => !removedNodes.Contains(node.Key))];
        foreach (var node in observations) nodes[node.Key] = node;
        Link[] newLinks = [.. put.OfType<Link>().Where(link => nodes.ContainsKey(link.From) && nodes.ContainsKey(link.To) && !removedLinks.Contains(LinkIdentity.Of(link)))];
        foreach (var link in newLinks) links[LinkIdentity.Of(link)] = link;
        return Sample.Changes([.. newNodes, .. observations, .. newLinks]) with { RemovedNodes = [.. removedNodes], RemovedLinks = [.. removedLinks] };
    }

    private static ClusterGraph.Observations.Observation ObservationOn(NodeKey cluster) => Sample.Observation(cluster.Slug, cluster.Text);

    public static NodeFilter Filter(Random random, int depth) => (depth == 0 ? random.Next(5) : random.Next(9)) switch
    {
        0 => Compare("founded", (Comparison)random.Next(2, 6), random.Next(1990, 1996)),
        1 => Compare("founded", Comparison.Absent),
        2 => Compare("name", random.Next(2) == 0 ? Comparison.Equal : Comparison.Contains, Names[random.Next(Names.Length)][..random.Next(2, 4)]) with { Exact = random.Next(2) == 0 },
        3 => Compare("aliases", Comparison.In, Names[random.Next(Names.Length)], Names[random.Next(Names.Length)]),
        4 => Compare("kind", Comparison.Equal, (ClusterKind)random.Next(3)),
        5 => new NodeFilter.And([Filter(random, depth - 1), Filter(random, depth - 1)]),
        6 => new NodeFilter.Or([Filter(random, depth - 1), Filter(random, depth - 1)]),
        7 => new NodeFilter.Not(Filter(random, depth - 1)),
        _ => new NodeFilter.Linked(Route.Out(LinkKind.LocatedIn), (Quantifier)random.Next(3), Neighbour(random)),
    };

    private static NodeFilter? Neighbour(Random random) => random.Next(3) switch
    {
        0 => null,
        1 => new NodeFilter.Compare(NodeFields.Of<Country>("bloc"), Comparison.Equal, [Bloc.Lac]),
        _ => new NodeFilter.Compare(NodeFields.Of<Country>("key"), Comparison.In, [Sample.Key("country:es"), Sample.Key("country:pe")]),
    };

    private static NodeFilter.Compare Compare(string field, Comparison comparison, params IComparable[] values) => new(NodeFields.Of<Cluster>(field), comparison, [.. values]);
}
