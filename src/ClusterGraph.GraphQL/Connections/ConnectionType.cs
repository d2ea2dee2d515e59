using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.GraphQL.Connections;

/// <summary>A connection: page information, edges, and the nodes for those who need no edges.</summary>
/// <typeparam name="TRow">What the page holds.</typeparam>
public sealed class ConnectionType<TRow> : DeclaredObject<Page<TRow>>
{
    /// <param name="name">Name of the list in PascalCase, such as <c>Clusters</c>; gives <c>ClustersConnection</c> and <c>ClustersEdge</c>.</param>
    /// <param name="node">The type of the nodes, by name.</param>
    /// <param name="read">The node of a row.</param>
    public ConnectionType(string name, string node, Func<TRow, object> read) : base($"{name}Connection", $"A page of a list of {node} nodes.")
    {
        Edge = new DeclaredObject<Edge<TRow>>($"{name}Edge", $"A {node} at its place in a list.");
        Edge.Value("cursor", "Where this row stands; give it to `after` or `before` of the same list.", edge => edge.Page.Cursor(edge.Row));
        var nodeType = FieldGraphType.Named(node).AsRequired();
        Edge.Declare(new ValueField<Edge<TRow>, object>((edge, _) => read(edge.Row)) { Cost = _ => new(0) }, nodeType, "node", "The node.");
        Declare(new ValueField<Page<TRow>, PageInfo>((page, _) => PageInfo.Of(page)), FieldGraphType.Named(nameof(PageInfo)).AsRequired(), "pageInfo", "What lies before and behind this page.");
        var edges = FieldGraphType.Of(Edge).AsRequired().AsList().AsRequired();
        Declare(new ValueField<Page<TRow>, IReadOnlyList<object>>((page, _) => page.Edges) { RepeatsPage = true }, edges, "edges", "The rows with their cursors and what the link to each carries.");
        Declare(new ValueField<Page<TRow>, IReadOnlyList<object>>((page, _) => Nodes(page, read)) { RepeatsPage = true }, nodeType.AsList().AsRequired(), "nodes", "The nodes of the rows, in order.");
        Value("totalCount", "How many rows the whole list has under the same filter. Counted only when selected.", page => page.TotalCount ?? throw new InvalidOperationException("The total was not counted."));
    }

    /// <summary>The edge type, for more fields.</summary>
    public DeclaredObject<Edge<TRow>> Edge { get; }

    /// <summary>Adds <c>facets</c> over the values of an enum type made for the list.</summary>
    public void AddFacets(FacetArguments facets) => Declare(
        new ValueField<Page<TRow>, IReadOnlyList<Facet>>((page, arguments) => facets.Pick(page.Facets, arguments)),
        FieldGraphType.Named(nameof(Facet)).AsRequired().AsList().AsRequired(),
        "facets",
        "How often each value occurs in the whole list under the same filter. Counted only when selected.",
        [.. facets.Arguments]);

    private static object[] Nodes(Page<TRow> page, Func<TRow, object> read)
    {
        var nodes = new object[page.Rows.Count];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = read(page.Rows[i]);
        return nodes;
    }
}
