using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>A version of the graph with what is looked up in it: made when first asked for, and kept as long as the version.</summary>
internal sealed class GraphVersion
{
    private readonly Lazy<IReadOnlyList<CountryCoverage>> coverage;
    private readonly Lazy<IReadOnlyList<CountryPair>> countryPairs;
    private readonly Lazy<DerivedData> derived;

    private GraphVersion(KnowledgeGraph graph, OrderedLists lists, SearchLists search)
    {
        Graph = graph;
        Lists = lists;
        Search = search;
        coverage = new(() => Memory.Coverage.Of(graph));
        countryPairs = new(() => Memory.CountryPairs.Of(graph));
        derived = new(() => new DerivedData(graph));
    }

    public static GraphVersion Empty { get; } = Of(KnowledgeGraph.Empty);

    /// <summary>The first version of a process that goes on with a graph.</summary>
    public static GraphVersion Of(KnowledgeGraph graph) => new(graph, new OrderedLists(graph), new SearchLists(graph));

    public KnowledgeGraph Graph { get; }

    public OrderedLists Lists { get; }

    public SearchLists Search { get; }

    public IReadOnlyList<CountryCoverage> Coverage => coverage.Value;

    public IReadOnlyList<CountryPair> CountryPairs => countryPairs.Value;

    public DerivedData Derived => derived.Value;

    public GraphVersion Next(ChangeSet changes)
    {
        var next = GraphChanges.Next(Graph, changes);
        return new GraphVersion(next, Lists.Next(next, changes), Search.Next(next, changes));
    }
}
