using System.Diagnostics;
using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>One transaction or auto-commit query, as telemetry sees it: a client span and a duration, without text or parameters.</summary>
internal sealed class Operation
{
    private readonly TimeProvider _time;
    private readonly long _startedAt;
    private readonly Activity? _activity;
    private TagList _tags;
    private bool _isEnded;

    public Operation(TimeProvider time, string name, string? database)
    {
        _time = time;
        _startedAt = time.GetTimestamp();
        _activity = Telemetry.Source.StartActivity(name, ActivityKind.Client);
        Tag("db.system.name", "neo4j");
        Tag("db.query.summary", name);
        Tag("db.namespace", database);
    }

    public void On(ServerAddress server)
    {
        Tag("server.address", server.Host);
        Tag("server.port", server.Port);
    }

    public void End(Exception? failure = null)
    {
        if (_isEnded)
        {
            return;
        }

        _isEnded = true;
        if (failure is not null)
        {
            Tag("db.response.status_code", (failure as BoltException)?.Code);
            Tag("error.type", (failure as BoltException)?.Code ?? failure.GetType().FullName);
            _activity?.SetStatus(ActivityStatusCode.Error);
        }

        Telemetry.Duration.Record(_time.GetElapsedTime(_startedAt).TotalSeconds, _tags);
        _activity?.Dispose();
    }

    private void Tag(string key, object? value)
    {
        if (value is not null)
        {
            _tags.Add(key, value);
            _activity?.SetTag(key, value);
        }
    }
}
