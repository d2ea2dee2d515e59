using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Subscriptions;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Changes;

/// <summary>One change of the data as a subscription's event, with the data as it is now.</summary>
/// <param name="store">Where the data is.</param>
/// <param name="snapshot">What is selected beneath the change comes from here.</param>
/// <param name="change">Null for the event that only tells where a subscription starts.</param>
/// <param name="missed">How many changes before it were lost to this subscriber.</param>
internal sealed class ChangeEvent(IGraphStore store, IGraphSnapshot snapshot, DataChange? change, long missed) : SubscriptionEvent
{
    public IGraphSnapshot Snapshot { get; private set; } = snapshot;

    /// <summary>The subscriber was told.</summary>
    public bool IsTold { get; private set; }

    /// <summary>What it tells about some kinds of node (none named: all); when it has nothing to tell it is skipped.</summary>
    public GraphDataChange Tell(ImmutableArray<NodeKind> kinds)
    {
        if (change is null || (!kinds.IsEmpty && !change.Kinds.Any(kinds.Contains)))
        {
            Skip();
            return new GraphDataChange(Snapshot.Version, missed, [], [], [], 0, false);
        }

        IsTold = true;
        return new GraphDataChange(change.Version, missed, Of(change.Kinds, kind => kind), Of(change.Put, key => key.Kind), Of(change.Removed, key => key.Kind), change.Links, change.IsTruncated);

        ImmutableArray<T> Of<T>(ImmutableArray<T> all, Func<T, NodeKind> kindOf) => kinds.IsEmpty ? all : [.. all.Where(one => kinds.Contains(kindOf(one)))];
    }

    public override ValueTask DisposeAsync() => Snapshot.DisposeAsync();

    protected override async ValueTask RenewAsync(CancellationToken cancellation)
    {
        await Snapshot.DisposeAsync();
        Snapshot = await store.OpenAsync(cancellation);
    }
}
