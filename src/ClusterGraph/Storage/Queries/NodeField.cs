using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A field that nodes can be filtered, sorted or counted by. The name is the record's property in camelCase, a path with dots for nested ones (<c>period.start</c>).</summary>
public sealed class NodeField
{
    private readonly Func<Node, object?> read;

    internal NodeField(string name, Type type, Func<Node, object?> read)
    {
        Name = name;
        Type = type;
        this.read = read;
    }

    public string Name { get; }

    /// <summary>The type of one value: string, int, double, decimal, bool, an enum, <see cref="NodeKey"/>, <see cref="PartialDate"/> or <see cref="Period"/>.</summary>
    public Type Type { get; }

    /// <summary>The node's value: null, one value, or a list of values; null too on a kind of node that has no such field.</summary>
    public object? Read(Node node) => read(node);

    public override string ToString() => Name;
}
