using ClusterGraph.Clusters;
using ClusterGraph.Concepts;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>Takes the records of the bare endpoint from the store, once.</summary>
internal static class BareRecords
{
    public static async Task<ClusterList> ClustersAsync(IGraphSnapshot data)
    {
        var clusters = await ListAsync(data, NodeKind.Cluster, 50);
        var records = new List<ListedCluster>();
        foreach (var cluster in clusters.Cast<Cluster>())
            records.Add(new ListedCluster(
                GlobalId.Of(cluster.Key.Text), cluster.Key.Text, cluster.Name, EnumName.Of(cluster.Kind.ToString()), StatusOf(cluster), cluster.Founded,
                await FollowAsync(data, cluster, Route.Out(LinkKind.LocatedIn, NodeKind.Region), 1),
                await FollowAsync(data, cluster, Route.Out(LinkKind.LocatedIn, NodeKind.Country), 1),
                await FollowAsync(data, cluster, Route.Out(LinkKind.WorksIn, NodeKind.Activity), 3)));
        return new ClusterList(new Page<ListedCluster>(records));
    }

    public static async Task<OneCluster> ClusterAsync(IGraphSnapshot data, string key)
    {
        var found = await data.FindAsync([NodeKey.Parse(key)], CancellationToken.None);
        var cluster = (Cluster)found[0]!;
        return new OneCluster(new SingleCluster(
            GlobalId.Of(key), key, cluster.Name, cluster.Description, EnumName.Of(cluster.Kind.ToString()), StatusOf(cluster), cluster.Founded));
    }

    /// <summary>Ten pages of a hundred: the first four of the list, over and over.</summary>
    public static async Task<Dictionary<string, Page<FlatConcept>>> ConceptsAsync(IGraphSnapshot data)
    {
        var all = await ListAsync(data, NodeKind.Concept, 400);
        FlatConcept[] records = [.. all.Cast<Concept>().Select(concept => new FlatConcept(
            GlobalId.Of(concept.Key.Text), concept.Key.Text, concept.Name, EnumName.Of(concept.Category.ToString())))];
        return Enumerable.Range(0, 10).ToDictionary(page => $"p{page}", page => new Page<FlatConcept>(records[(page % 4 * 100)..((page % 4 * 100) + 100)]));
    }

    private static async Task<IEnumerable<Node>> ListAsync(IGraphSnapshot data, NodeKind kind, int size) =>
        (await data.ListAsync(new NodeQuery([kind], First(size)), CancellationToken.None)).Rows.Select(row => row.Node);

    private static async Task<Page<Named>> FollowAsync(IGraphSnapshot data, Node from, Route route, int size)
    {
        var pages = await data.FollowAsync([from.Key], new RouteQuery(route, First(size)), CancellationToken.None);
        return new Page<Named>([.. pages[0].Rows.Select(row => new Named(row.Node.Key.Text, row.Node.Name))]);
    }

    private static Selection First(int size) => new() { Page = new PageRequest { Size = size } };

    private static string? StatusOf(Cluster cluster) => cluster.Status is { } status ? EnumName.Of(status.ToString()) : null;
}
