using System.Reflection;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Tests.Hosting;

/// <summary>A store without old versions: its first snapshots are superseded by a write after some questions.</summary>
internal sealed class MovingStore(IGraphStore store, int moves, int questions) : IGraphStore
{
    /// <summary>How many snapshots were opened.</summary>
    public int Opened { get; private set; }

    public async ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellationToken)
    {
        var snapshot = DispatchProxy.Create<IGraphSnapshot, Snapshot>();
        var proxy = (Snapshot)(object)snapshot;
        (proxy.Inner, proxy.Left) = (await store.OpenAsync(cancellationToken), Opened++ < moves ? questions : int.MaxValue);
        return snapshot;
    }

    public ValueTask<DataVersion> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) => store.ApplyAsync(changes, cancellationToken);

    public IAsyncEnumerable<DataChange> WatchAsync(CancellationToken cancellationToken) => store.WatchAsync(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Answers so many questions.</summary>
    internal class Snapshot : DispatchProxy
    {
        public IGraphSnapshot Inner { get; set; } = null!;

        public int Left { get; set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.ReturnType.IsGenericType && Left-- <= 0) throw new StoreException(StoreFailure.Superseded, "The data moved on.");
            return targetMethod.Invoke(Inner, args);
        }
    }
}
