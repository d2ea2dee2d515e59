using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ClusterGraph.GraphQL.Telemetry;

/// <summary>What the execution of operations tells about itself: traces and meters under one name. Nothing is made where nobody listens.</summary>
public static class GraphQLTelemetry
{
    public const string Name = "ClusterGraph.GraphQL";

    private static readonly Meter Meter = new(Name);

    internal static ActivitySource Source { get; } = new(Name);

    internal static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>("graphql.operation.duration", "s", "How long operations took, by type and outcome.");

    internal static Histogram<double> Cost { get; } = Meter.CreateHistogram<double>("graphql.operation.cost", null, "The price of operations, by type.");

    internal static Counter<long> Errors { get; } = Meter.CreateCounter<long>("graphql.errors", null, "Errors in answers, by code.");

    internal static UpDownCounter<long> Subscribers { get; } = Meter.CreateUpDownCounter<long>("graphql.subscriptions", null, "Operations that wait for events now.");

    private static Histogram<int> BatchSize { get; } = Meter.CreateHistogram<int>("graphql.batch.size", null, "Parents of one batch, by field.");

    internal static void Batch(string field, int parents)
    {
        if (BatchSize.Enabled) BatchSize.Record(parents, new KeyValuePair<string, object?>("graphql.field.name", field));
    }
}
