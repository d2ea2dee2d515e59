using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>The names under which OpenTelemetry finds this client.</summary>
public static class Telemetry
{
    /// <summary>Both of the activity source and of the meter.</summary>
    public const string Name = "ClusterGraph.Bolt";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "db.client.operation.duration", "s", "Duration of a transaction or auto-commit query, from asking for a connection to its end.");
}
