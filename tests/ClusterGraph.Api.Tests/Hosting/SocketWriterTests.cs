using System.Threading.Channels;
using ClusterGraph.GraphQL.Subscriptions;

namespace ClusterGraph.Api.Tests.Hosting;

public sealed class SocketWriterTests
{
    [Fact]
    public async Task SlowClient_HoldsWritersBack_AndIsGivenUp()
    {
        using var socket = new SlowSocket();
        var writer = new SocketWriter(socket, new SubscriptionOptions { Buffer = 2, SendTimeout = TimeSpan.FromSeconds(0.3) }, TimeProvider.System);
        var waiting = new List<Task>();
        for (var i = 0; i < 10; i++) waiting.Add(writer.WriteAsync([1], default).AsTask());
        Assert.Equal(2, waiting.Count(write => write.IsCompletedSuccessfully));
        await writer.RunAsync();
        await socket.Aborted;
        Assert.True(writer.IsClosing);
        await Task.WhenAll(waiting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        var held = waiting.Count(write => write.IsFaulted);
        Assert.InRange(held, 7, 8);
        await Assert.ThrowsAsync<ChannelClosedException>(async () => await writer.WriteAsync([1], default));
    }
}
