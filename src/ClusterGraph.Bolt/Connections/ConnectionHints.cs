using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Connections;

/// <summary>What a server asked for when the connection was opened.</summary>
/// <param name="Silence">Longer silence means a dead connection; infinite where the server does not say.</param>
/// <param name="WantsTelemetry">Whether TELEMETRY may be sent.</param>
/// <param name="RoutesItself">Whether the server passes a request on to where it belongs, so that a guessed home database does no harm.</param>
internal readonly record struct ConnectionHints(TimeSpan Silence, bool WantsTelemetry, bool RoutesItself)
{
    public static ConnectionHints None => new(Timeout.InfiniteTimeSpan, false, false);

    public static ConnectionHints Read(IReadOnlyDictionary<string, Value> hello)
    {
        if (!hello.TryGetValue("hints", out var value) || value.Content is not IReadOnlyDictionary<string, Value> hints)
        {
            return None;
        }

        var seconds = hints.TryGetValue("connection.recv_timeout_seconds", out var limit) && limit.Kind == ValueKind.Integer ? limit.AsInteger() : 0;
        var silence = seconds is > 0 and < int.MaxValue / 1000 ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan;
        return new ConnectionHints(silence, IsSet(hints, "telemetry.enabled"), IsSet(hints, "ssr.enabled"));
    }

    private static bool IsSet(IReadOnlyDictionary<string, Value> hints, string name) => hints.TryGetValue(name, out var value) && value == true;
}
