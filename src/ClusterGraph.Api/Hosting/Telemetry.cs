using ClusterGraph.GraphQL.Telemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ClusterGraph.Api.Hosting;

/// <summary>Sends traces and meters to an OpenTelemetry collector, where one is named.</summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "OTEL_SERVICE_NAME";

    /// <summary>False, and nothing is added, where no collector is named.</summary>
    public static bool Add(WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint])) return false;
        var name = builder.Configuration[ServiceName] is { Length: > 0 } given ? given : "clustergraph";
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(name, serviceVersion: typeof(Telemetry).Assembly.GetName().Version!.ToString(3)))
            .WithTracing(traces => traces.AddSource(GraphQLTelemetry.Name, StoreCalls.Name).AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithMetrics(meters => meters.AddMeter(GraphQLTelemetry.Name, StoreCalls.Name).AddAspNetCoreInstrumentation().AddOtlpExporter());
        return true;
    }
}
