using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>Repeats an attempt with growing pauses while its failures are such that another may succeed.</summary>
internal sealed class RetryLoop(DriverOptions options)
{
    private const double Growth = 2;
    private const double Jitter = 0.2;
    private readonly Lock _lock = new();
    private readonly Random _random = new(options.RetrySeed ?? HashCode.Combine(Environment.ProcessId, options.Time.GetTimestamp()));

    /// <summary>Attempts at least twice, and until the retry timeout has passed.</summary>
    /// <param name="cause">What a failure of an attempt comes down to: the transaction's own, when the work wrapped it.</param>
    public async Task<T> RunAsync<T>(Func<Task<T>> attempt, Func<Exception, BoltException?> cause, CancellationToken cancellation)
    {
        var startedAt = options.Time.GetTimestamp();
        var pause = options.RetryDelay;
        for (var attempts = 1; ; attempts++)
        {
            try
            {
                return await attempt();
            }
            catch (Exception failure) when (
                cause(failure) is { IsRetryable: true } && (attempts < 2 || options.Time.GetElapsedTime(startedAt) < options.RetryTimeout))
            {
                await Task.Delay(pause * Chance(), options.Time, cancellation);
                pause *= Growth;
            }
        }
    }

    private double Chance()
    {
        lock (_lock)
        {
            return 1 - Jitter + (2 * Jitter * _random.NextDouble());
        }
    }
}
