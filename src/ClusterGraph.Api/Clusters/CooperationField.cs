using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;
using GraphQL.Types;

namespace ClusterGraph.Api.Clusters;

/// <summary>Declares <c>cooperations</c>: whom an actor works with, and through which agreement.</summary>
internal static class CooperationField
{
    public static void AddTo<T>(DeclaredObject<T> type) where T : Node
    {
        var connection = new ConnectionType<Cooperation>($"{type.Name}Cooperations", nameof(Cooperation), row => row);
        var field = new BatchField<T, Page<Cooperation>>(FetchAsync) { IsConnection = true, Cost = Relation.CostOf };
        type.Declare(
            field,
            FieldGraphType.Of(new NonNullGraphType(connection)),
            "cooperations",
            "Whom it works with, agreement by agreement: all other parties of a pair or multilateral agreement; of a star its hub's spokes, or its spoke's hub, never spoke with spoke.",
            [.. PageRange.Arguments]);
    }

    private static async ValueTask<IReadOnlyList<Page<Cooperation>>> FetchAsync<T>(IReadOnlyList<T> parents, FieldContext context) where T : Node
    {
        var range = PageRange.Of(context.Arguments);
        var all = await context.Snapshot().CooperationsAsync([.. parents.Select(parent => parent.Key)], context.Cancellation);
        return [.. all.Select(rows => PageSlice.Of(rows, range, typeof(T).Name + ".cooperations", row => $"{row.Agreement.Key} {row.Partner.Key}"))];
    }
}
