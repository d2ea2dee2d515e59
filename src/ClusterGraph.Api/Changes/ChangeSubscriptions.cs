using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Subscriptions;
using ClusterGraph.GraphQL.Types;
using GraphQL.Types;

namespace ClusterGraph.Api.Changes;

/// <summary>Root fields of subscriptions.</summary>
internal static class ChangeSubscriptions
{
    private static readonly Argument<ImmutableArray<NodeKind>> Kinds = Argument.Enums<NodeKind>("kinds", "Only changes that touch nodes of these kinds, or links at them; all changes when left out or empty.");

    public static DeclaredObject<object> Create(ISchema schema)
    {
        var subscription = new DeclaredObject<object>("Subscription", "What a client can follow, over a WebSocket (`graphql-transport-ws`) or as `text/event-stream`.");
        schema.RegisterType(new GraphDataChangeType());
        var changed = Root.Field(context => ValueTask.FromResult(Tell(context)), _ => new FieldCost(1));
        changed.StreamResolver = PlannedStream.Instance;
        subscription.Declare(
            changed,
            FieldGraphType.Named(nameof(GraphDataChange)).AsRequired(),
            "graphDataChanged",
            "Each new version of the data, from now on.",
            Kinds);
        return subscription;
    }

    private static GraphDataChange Tell(FieldContext context) => context.State is ChangeEvent change
        ? change.Tell(context.Arguments.Get(Kinds))
        : throw new GraphQLFailure(ErrorCode.BadRequest, "A subscription is answered over a WebSocket or as an event stream.");
}
