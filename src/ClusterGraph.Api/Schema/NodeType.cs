using System.Runtime.CompilerServices;
using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Schema;

/// <summary>The object type of one kind of node: the fields that all nodes have, and one short declaration for each of its own.</summary>
internal abstract class NodeType<T> : DeclaredObject<T> where T : Node
{
    /// <param name="description">What it is.</param>
    /// <param name="parts">What the types of one schema share.</param>
    protected NodeType(string description, SchemaParts parts) : base(typeof(T).Name, description)
    {
        Parts = parts;
        Lists = parts.ListsOf(Name);
        CommonFields.AddTo(this);
        AddResolvedInterface(parts.NodeInterface);
        Relate("observations", "Figures about it.", Route.In(LinkKind.About, NodeKind.Observation));
        Relate("conflicts", "Claims about it that disagree, and doubtful passages.", Route.In(LinkKind.About, NodeKind.Conflict));
        Relate("mentions", "Concepts, events, agreements, programmes and documents that are about it.", Route.In(LinkKind.About, NodeKind.Concept, NodeKind.Event, NodeKind.Agreement, NodeKind.Programme, NodeKind.Source));
        Relate("links", "Every link at this node, whatever its kind and direction; the edges say which.", AnyLink, LinkField.Kind | LinkField.Role);
    }

    private static Route AnyLink { get; } = new([.. Enum.GetValues<LinkKind>()], LinkDirection.Both, [.. Enum.GetValues<NodeKind>()]);

    protected SchemaParts Parts { get; }

    public NodeLists Lists { get; }

    /// <summary>A property of the record, which always has a value, under its own name.</summary>
    protected void Own<TValue>(Func<T, TValue> property, string description, ListUse uses = ListUse.None, [CallerArgumentExpression(nameof(property))] string expression = "")
    {
        Value(NameOf(expression), description, property);
        Use(NameOf(expression), description, uses);
    }

    /// <summary>A property of the record that may be absent, under its own name.</summary>
    protected void OwnOptional<TValue>(Func<T, TValue> property, string description, ListUse uses = ListUse.None, [CallerArgumentExpression(nameof(property))] string expression = "")
    {
        Optional(NameOf(expression), description, property);
        Use(NameOf(expression), description, uses);
    }

    /// <summary>The period: lists can be filtered by what it covers, and filtered and sorted by its ends.</summary>
    protected void OwnPeriod(Func<T, Period?> property, string description, [CallerArgumentExpression(nameof(property))] string expression = "")
    {
        OwnOptional(property, description, ListUse.Filter, expression);
        Lists.Use("start", "Start of the period.", NodeFields.Of<T>("period.start"), ListUse.FilterAndSort);
        Lists.Use("end", "End of the period.", NodeFields.Of<T>("period.end"), ListUse.FilterAndSort);
    }

    /// <summary>The neighbours along one route, as a connection whose edges show the links. Lists can be filtered by them, and counted where <paramref name="facet"/> says so.</summary>
    protected void Relate(string name, string description, Route route, LinkField fields = LinkField.None, bool facet = false)
    {
        var target = Parts.ListsOf(route.To.Length == 1 ? route.To[0].ToString() : nameof(Node));
        Parts.Later(() => Relation.Add(this, (name, description), new ShownRoute(route, fields), target));
        Lists.Relate(name, description, route, target.Type, facet);
    }

    /// <summary>One node that a property names by its key.</summary>
    protected void Refer(string name, string description, Func<T, NodeKey?> read, bool required = false)
    {
        var type = FieldGraphType.Named(nameof(Node));
        NodeReference.Add(this, (name, description), required ? type.AsRequired() : type, read);
    }

    private void Use(string name, string description, ListUse uses)
    {
        if (uses != ListUse.None) Lists.Use(name, description, NodeFields.Of<T>(name), uses);
    }

    // The property's own name: what stands behind the last dot of the lambda.
    private static string NameOf(string expression) => JsonNamingPolicy.CamelCase.ConvertName(expression[(expression.LastIndexOf('.') + 1)..]);
}
