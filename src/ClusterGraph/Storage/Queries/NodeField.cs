using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>
/// A field that rows can be filtered, sorted or counted by: of the node, or of the link that led to it (<see cref="LinkFields"/>).
/// The name is the record's property in camelCase, a path with dots for nested ones (<c>period.start</c>).
/// </summary>
public sealed class NodeField
{
    private readonly Func<object, object?> read;

    internal NodeField(string name, Type type, Func<object, object?> read)
    {
        Name = name;
        Type = type;
        this.read = read;
    }

    public string Name { get; }

    /// <summary>The type of one value: string, int, double, decimal, bool, an enum, <see cref="NodeKey"/>, <see cref="PartialDate"/>, <see cref="Period"/> or <see cref="Coordinates"/>.</summary>
    public Type Type { get; }

    /// <summary>Whether a node may have several values; such a field cannot be sorted by.</summary>
    public bool IsList { get; internal init; }

    /// <summary>The record that has the field; nodes of other records have none of it.</summary>
    internal System.Type Record { get; init; } = typeof(Node);

    /// <summary>Whether it is a field of the link.</summary>
    public bool OfLink { get; internal init; }

    /// <summary>The node's value: null, one value, or a list of values; null too on a kind of node that has no such field, and for a field of the link.</summary>
    public object? Read(Node node) => OfLink ? null : read(node);

    /// <summary>The row's value, of its node or its link.</summary>
    public object? Read(NodeRow row) => !OfLink ? read(row.Node) : row.Link is { } link ? read(link) : null;

    public override string ToString() => OfLink ? $"link.{Name}" : Name;
}
