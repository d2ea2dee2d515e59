using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>One transaction or auto-commit query on a connection of its own.</summary>
internal sealed class Work(SessionCore session, Access access, Lease lease, TransactionScope scope, Operation operation, ApiKind kind)
{
    public BoltConnection Connection => lease.Connection;

    public TransactionScope Scope => scope;

    public long FetchSize => session.FetchSize;

    /// <summary>Tells a server that asked for it how this client is used.</summary>
    public void PostUsage()
    {
        if (Connection.Hints.WantsTelemetry && Connection.Version.HasTelemetry && session.Driver.SendsUsage)
        {
            Connection.Post(Request.Telemetry(kind));
        }
    }

    public void Started(IReadOnlyDictionary<string, Value> metadata) => session.LearnHome(access, metadata);

    /// <summary>The work is done: its bookmark takes the place of those that it started with.</summary>
    public ValueTask SucceedAsync(IReadOnlyDictionary<string, Value> metadata)
    {
        if (SummaryReader.Text(metadata, "bookmark") is { Length: > 0 } bookmark)
        {
            session.Bookmarks.Replace(scope.Bookmarks, bookmark);
        }

        return EndAsync(null);
    }

    public ValueTask EndAsync(Exception? failure)
    {
        operation.End(failure);
        return lease.ReturnAsync();
    }
}
