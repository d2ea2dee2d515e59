using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ClusterGraph.Api.Hosting;
using ClusterGraph.GraphQL.Telemetry;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Hosting;

[Collection(SeededCollection.Name)]
public sealed class TelemetryTests(SeededApi api)
{
    [Fact]
    public async Task Operation_HasASpanWithoutVariables()
    {
        var spans = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is GraphQLTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await api.DataAsync("query TelemetryOfOne($key: String) { cluster(key: $key) { name } }", new { key = "cluster:secret" });
        var span = Assert.Single(spans, span => span.GetTagItem("graphql.operation.name") is "TelemetryOfOne");
        Assert.Equal("query", span.GetTagItem("graphql.operation.type"));
        Assert.StartsWith("sha256:", (string)span.GetTagItem("graphql.document.id")!, StringComparison.Ordinal);
        Assert.IsType<double>(span.GetTagItem("graphql.operation.cost"));
        Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Meters_CountBatchesCostsAndErrors()
    {
        var seen = new ConcurrentDictionary<string, bool>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, mine) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name) mine.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => seen[instrument.Name] = true);
        listener.SetMeasurementEventCallback<long>((instrument, _, _, _) => seen[instrument.Name] = true);
        listener.SetMeasurementEventCallback<int>((instrument, _, _, _) => seen[instrument.Name] = true);
        listener.Start();
        await api.AskAsync("{ clusters(first: 2) { nodes { name } } node(id: \"!!\") { name } }");
        Assert.Superset(new HashSet<string> { "graphql.operation.duration", "graphql.operation.cost", "graphql.errors", "graphql.batch.size" }, seen.Keys.ToHashSet());
    }

    [Fact]
    public async Task Collector_Named_MeasuresStoreCalls()
    {
        var calls = new ConcurrentBag<string?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, mine) =>
        {
            if (instrument.Meter.Name == StoreCalls.Name) mine.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => calls.Add((string?)tags[0].Value));
        await using var app = Served.Create(api.Store, [], builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9";
        });
        await app.StartAsync();
        listener.Start();
        using var answer = await app.GetTestClient().GetAsync("/graphql?query={meta{apiVersion}}");
        Assert.Superset(new HashSet<string?> { "open", "find", "count" }, calls.ToHashSet());
    }
}
