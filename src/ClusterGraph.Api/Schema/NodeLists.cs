using System.Collections.Immutable;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>What lists of one type of node can be filtered, sorted and counted by, and how such a list is asked of the store.</summary>
internal sealed class NodeLists
{
    private readonly OperationFilters operations;
    private readonly Dictionary<string, NodeField> sortFields = [];
    private readonly Dictionary<string, Func<string, int, FacetRequest>> facets = [];
    private readonly Dictionary<LinkField, ConnectionType<NodeRow>> linkConnections = [];
    private readonly EnumerationGraphType facetNames;
    private readonly Argument<ParsedFilter<NodeFilter>?> where;
    private readonly Argument<ImmutableArray<SortField>> order;

    public NodeLists(string type, OperationFilters operations)
    {
        this.operations = operations;
        Type = type;
        Filter = new FilterInput<NodeFilter>(type, NodeFilters.Algebra);
        ListFilter = new ListFilterInput<NodeFilter>(type);
        Sort = new SortInput(type);
        facetNames = new EnumerationGraphType { Name = $"{type}Facet", Description = $"What {type} nodes can be counted by." };
        FacetArguments = new FacetArguments(facetNames);
        where = new("where", $"Only nodes that fit.", value => (ParsedFilter<NodeFilter>?)value) { ResolvedType = new GraphQLTypeReference(Filter.Name) };
        order = new("order", "Sort fields, the most important first; the key breaks ties. By key when left out.", Fields)
        {
            ResolvedType = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(Sort.Name))),
        };
    }

    public string Type { get; }

    public FilterInput<NodeFilter> Filter { get; }

    public ListFilterInput<NodeFilter> ListFilter { get; }

    public SortInput Sort { get; }

    public FacetArguments? FacetArguments { get; }

    public ImmutableArray<IGraphType> InputTypes => [Filter, ListFilter, Sort];

    public bool HasFacets => facets.Count > 0;

    public ImmutableArray<DeclaredArgument> Arguments => [.. PageRange.Arguments, where, order];

    /// <summary>Lets lists be used by a field of the records in some ways.</summary>
    public void Use(string name, string description, NodeField field, ListUse uses)
    {
        if (uses.HasFlag(ListUse.Filter)) Filter.Compare(name, description, operations.For(field), comparison => NodeFilters.Of(field, comparison));
        if (uses.HasFlag(ListUse.Facet)) AddFacet(name, description, (facet, top) => new FacetRequest(facet, top) { Field = field });
        if (!uses.HasFlag(ListUse.Sort)) return;
        Sort.Add(name, description);
        sortFields.Add(name, field);
    }

    /// <summary>Lets lists be filtered by place.</summary>
    public void Locate(NodeField field) => Filter.Add(
        field.Name, "Where it is: near a point, or within an area. A node without coordinates is nowhere.", new GraphQLTypeReference(nameof(PlaceFilterInput)), value => ((PlaceCondition)value).On(field));

    /// <summary>Lets lists be filtered, and counted if wanted, by the neighbours along a route.</summary>
    public void Relate(string name, string description, Route route, string target, bool facet)
    {
        Filter.Relate(name, description, target, (quantifier, filter) => NodeFilters.Of(route, quantifier, filter));
        if (facet) AddFacet(name, description, (counted, top) => new FacetRequest(counted, top) { Route = route });
    }

    /// <summary>The list that a field asks for.</summary>
    /// <param name="list">What identifies the field, for cursors.</param>
    /// <param name="context">The call.</param>
    /// <param name="otherwise">The order when none is asked for.</param>
    public AskedList Ask(string list, FieldContext context, ImmutableArray<NodeOrder> otherwise = default)
    {
        var filter = context.Arguments.Get(where);
        var sort = context.Arguments.Get(order);
        ImmutableArray<NodeOrder> orders = sort.IsEmpty && !otherwise.IsDefault ? otherwise : [.. sort.Select(by => new NodeOrder(sortFields[by.Name], by.Descending))];
        var id = $"{list}|{string.Join(',', sort)}|{filter?.Text}";
        var range = PageRange.Of(context.Arguments);
        return new AskedList(id, new Selection
        {
            Where = filter?.Filter,
            Order = orders,
            Page = new PageRequest { Size = range.Size, FromEnd = range.FromEnd, After = NodeCursor.Read(id, orders, range.After), Before = NodeCursor.Read(id, orders, range.Before) },
            CountTotal = context.Selects("totalCount"),
            Facets = [.. FacetArguments!.Wanted(context).Select(wanted => facets[wanted.Key](wanted.Key, wanted.Value))],
        });
    }

    /// <summary>A connection type for a list of these nodes.</summary>
    public ConnectionType<NodeRow> Connection(string name)
    {
        var connection = new ConnectionType<NodeRow>(name, Type, row => row.Node);
        if (HasFacets) connection.AddFacets(FacetArguments!);
        return connection;
    }

    /// <summary>The connection type of relations to these nodes whose edges show some properties of the links.</summary>
    public ConnectionType<NodeRow> LinkConnection(LinkField fields)
    {
        if (linkConnections.TryGetValue(fields, out var known)) return known;
        var connection = linkConnections[fields] = Connection($"{Type}{LinkEdges.NameOf(fields)}");
        LinkEdges.Add(connection.Edge, fields);
        return connection;
    }

    private void AddFacet(string name, string description, Func<string, int, FacetRequest> request)
    {
        var facet = EnumName.Of(name);
        facetNames.Add(facet, facet, description);
        facets.Add(facet, request);
    }

    private static ImmutableArray<SortField> Fields(object? value) => value is System.Collections.IEnumerable list ? [.. list.Cast<SortField>()] : [];
}
