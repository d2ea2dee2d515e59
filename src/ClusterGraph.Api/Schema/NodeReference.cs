using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>Declares fields that lead to one node by a key that the parent holds.</summary>
internal static class NodeReference
{
    public static void Add<T>(DeclaredObject<T> parent, (string Name, string Description) name, FieldGraphType type, Func<T, NodeKey?> read) =>
        parent.Declare(new BatchField<T, Node?>((parents, context) => FindAsync(parents, read, context)), type, name.Name, name.Description);

    private static async ValueTask<IReadOnlyList<Node?>> FindAsync<T>(IReadOnlyList<T> parents, Func<T, NodeKey?> read, FieldContext context)
    {
        var keys = parents.Select(read).ToList();
        var nodes = await context.Snapshot().FindAsync([.. keys.OfType<NodeKey>()], context.Cancellation);
        var next = 0;
        return [.. keys.Select(key => key is null ? null : nodes[next++])];
    }
}
