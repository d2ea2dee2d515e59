using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Clusters;

/// <summary>Declares <c>collaborators</c>: whom an actor shares most agreements with.</summary>
internal static class CollaboratorField
{
    private const int Most = 100;
    private static readonly Argument<int?> Count = Argument.Int("first", $"How many at most, 1 to {Most}.", 20);

    public static void AddTo<T>(DeclaredObject<T> type) where T : Node => type.Declare(
        new BatchField<T, IReadOnlyList<Collaborator>>(FetchAsync) { Cost = arguments => new FieldCost(5, Read(arguments)) },
        FieldGraphType.Named(nameof(Collaborator)).AsRequired().AsList().AsRequired(),
        "collaborators",
        "Whom it works with (see `cooperations`) by the number of agreements they share: most first, then by key.",
        Count);

    private static int Read(FieldArguments arguments) => Numbers.In(arguments.Get(Count), Count.Name, 1, Most);

    private static async ValueTask<IReadOnlyList<IReadOnlyList<Collaborator>>> FetchAsync<T>(IReadOnlyList<T> parents, FieldContext context) where T : Node =>
        await context.Snapshot().CollaboratorsAsync([.. parents.Select(parent => parent.Key)], Read(context.Arguments), context.Cancellation);
}
