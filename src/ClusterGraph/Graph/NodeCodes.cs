using System.Collections.Concurrent;

namespace ClusterGraph.Graph;

/// <summary>The codes that a node can be found by: its own one, and what others call it (<see cref="Node.SameAs"/>). Case does not matter.</summary>
internal static class NodeCodes
{
    private static readonly ConcurrentDictionary<Type, RecordProperty?> OwnCode = new();

    /// <summary>The code in the node's own classification; null when it has none.</summary>
    public static string? Own(Node node) =>
        OwnCode.GetOrAdd(node.GetType(), static type => Array.Find(RecordProperty.Of(type), property => property.Name == "code"))?.Read(node) is string code ? Normal(code) : null;

    /// <summary>All of them, the own one first, each once.</summary>
    public static IEnumerable<string> All(Node node)
    {
        var own = Own(node);
        if (own is null && node.SameAs.IsEmpty) return [];
        var others = node.SameAs.Select(id => Normal(id.Id));
        return (own is null ? others : others.Prepend(own)).Distinct();
    }

    public static string Normal(string code) => code.Trim().ToUpperInvariant();
}
