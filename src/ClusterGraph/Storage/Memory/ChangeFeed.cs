using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ClusterGraph.Storage.Memory;

/// <summary>Tells watchers about changes. Writers never wait for them: each has a buffer, and loses the oldest change when it is full.</summary>
internal sealed class ChangeFeed
{
    private const int Buffer = 64;
    private ImmutableHashSet<Channel<DataChange>> watchers = [];

    public bool IsWatched => !watchers.IsEmpty;

    public void Tell(DataChange change)
    {
        foreach (var watcher in watchers) watcher.Writer.TryWrite(change);
    }

    public async IAsyncEnumerable<DataChange> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<DataChange>(new BoundedChannelOptions(Buffer) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        ImmutableInterlocked.Update(ref watchers, all => all.Add(channel));
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(cancellation)) yield return change;
        }
        finally
        {
            ImmutableInterlocked.Update(ref watchers, all => all.Remove(channel));
        }
    }

    /// <summary>Ends all enumerations.</summary>
    public void End()
    {
        foreach (var watcher in watchers) watcher.Writer.TryComplete();
    }
}
