using System.Diagnostics;
using System.Diagnostics.Metrics;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Sessions;

public class TelemetryTests
{
    [Fact]
    public async Task Query_LeavesASpanAndADuration_WithoutItsTextOrParameters()
    {
        var (spans, durations) = (new List<Activity>(), new List<KeyValuePair<string, object?>[]>());
        using var spying = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(spying);
        using var metering = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        metering.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            lock (durations)
            {
                durations.Add(tags.ToArray());
            }
        });
        metering.Start();

        await using var server = StubServer.Play(Script.Ready().Expect(MessageTag.Run).Failure("Neo.ClientError.Statement.SyntaxError")
            .Expect(MessageTag.Pull).Ignored().Reset().Goodbye());
        await using var driver = server.Open(StubServer.Quick with { Database = "clusters" });
        var query = new Query("RETURN $secret", new Dictionary<string, Value> { ["secret"] = "s3cr3t" });
        await Assert.ThrowsAsync<ClientException>(() => driver.RunAsync(AccessMode.Read, query, new TransactionOptions { Name = "one-cluster" }));

        var span = spans.Single(span => span.DisplayName == "one-cluster");
        Assert.Equal((ActivityKind.Client, ActivityStatusCode.Error), (span.Kind, span.Status));
        Assert.Equal(
            ["db.namespace", "db.query.summary", "db.response.status_code", "db.system.name", "error.type", "server.address", "server.port"],
            span.TagObjects.Select(tag => tag.Key).Order());
        Assert.Equal("neo4j", span.GetTagItem("db.system.name"));
        Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains("s3cr3t", StringComparison.Ordinal));
        lock (durations)
        {
            Assert.Contains(durations, tags => tags.Contains(new("db.query.summary", "one-cluster")));
        }
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Usage_IsToldToAServerThatAsks(bool asks, bool told)
    {
        var script = Script.Ready(5, 4, new() { ["telemetry.enabled"] = asks });
        script = told ? script.Expect(MessageTag.Telemetry, fields => Assert.Equal(2, fields[0])).Success() : script;
        await using var server = StubServer.Play(script.Answer(1).Goodbye());
        await using var driver = server.Open();
        Assert.Equal(1, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
    }
}
