using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ClusterGraph.Api.Hosting;

/// <summary>Measures calls of the store: how long each took, and whether it failed.</summary>
internal static class StoreCalls
{
    public const string Name = "ClusterGraph.Store";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Histogram<double> Duration = new Meter(Name).CreateHistogram<double>("clustergraph.store.call.duration", "s", "How long calls of the store took, by call and failure.");

    public static async ValueTask<T> MeasureAsync<T>(string call, Func<ValueTask<T>> work)
    {
        using var activity = Source.StartActivity($"store {call}", ActivityKind.Client);
        var start = Stopwatch.GetTimestamp();
        string? failed = null;
        try
        {
            return await work();
        }
        catch (Exception failure)
        {
            failed = failure.GetType().Name;
            activity?.SetStatus(ActivityStatusCode.Error, failed);
            throw;
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("clustergraph.store.call", call), new KeyValuePair<string, object?>("error.type", failed));
        }
    }
}
