namespace ClusterGraph.Bolt.Tests;

/// <summary>Waits for what another task is about to do.</summary>
internal static class Eventually
{
    public static async Task TrueAsync(Func<bool> condition, int seconds = 20)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!condition())
        {
            await Task.Delay(5, limit.Token);
        }
    }
}
