using ClusterGraph.GraphQL.Types;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.Execution;

/// <summary>Nodes with two relations whose batches are counted, and can be held up.</summary>
internal sealed class BatchSchema : Schema
{
    public BatchSchema()
    {
        var node = new DeclaredObject<Node>("BatchNode", "A node.");
        node.Value("number", "Its number.", parent => parent.Number);
        node.Declare(new BatchField<Node, IReadOnlyList<Node>>((parents, context) => FollowAsync("left", parents, context)), FieldGraphType.Named("BatchNode").AsRequired().AsList(), "left", "Two more.");
        node.Declare(new BatchField<Node, IReadOnlyList<Node>>((parents, context) => FollowAsync("right", parents, context)), FieldGraphType.Named("BatchNode").AsRequired().AsList(), "right", "Two more.");
        node.Declare(new BatchField<Node, int>((parents, _) => new([.. parents.Skip(1).Select(parent => parent.Number)])), FieldGraphType.Of<IntGraphType>(), "short", "One result too few.");
        node.Declare(new BatchField<Node, int>((_, _) => throw new TaskCanceledException("a timeout of the store's own")), FieldGraphType.Of<IntGraphType>(), "stopped", "Stopped by somebody else.");
        this.RegisterType(node);
        var query = new DeclaredObject<object>("Query", "Everything.");
        query.Declare(new BatchField<object, IReadOnlyList<Node>>((_, _) => new([[new Node(1), new Node(2), new Node(3)]])), FieldGraphType.Named("BatchNode").AsRequired().AsList(), "nodes", "Three nodes.");
        query.Declare(new BatchField<object, IReadOnlyList<Node>>((_, _) => new([[Twin, Twin, new Node(9)]])), FieldGraphType.Named("BatchNode").AsRequired().AsList(), "twins", "The same node twice, and another.");
        Query = query;
    }

    /// <summary>The calls of batch functions: the field, and the numbers of the parents.</summary>
    public List<(string Field, int[] Parents)> Calls { get; } = [];

    /// <summary>What a batch waits for before it answers.</summary>
    public Func<string, CancellationToken, Task> Hold { get; set; } = (_, _) => Task.CompletedTask;

    private static Node Twin { get; } = new(7);

    private async ValueTask<IReadOnlyList<IReadOnlyList<Node>>> FollowAsync(string field, IReadOnlyList<Node> parents, FieldContext context)
    {
        lock (Calls) Calls.Add((field, [.. parents.Select(parent => parent.Number)]));
        await Hold(field, context.Cancellation);
        return [.. parents.Select(parent => (IReadOnlyList<Node>)[new Node(parent.Number * 10 + 1), new Node(parent.Number * 10 + 2)])];
    }

    internal sealed record Node(int Number);
}
