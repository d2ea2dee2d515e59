using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>One message to a server: a tag and its fields.</summary>
internal readonly record struct Request(byte Tag, Value[] Fields)
{
    public static Request Reset { get; } = new(MessageTag.Reset, []);

    public static Request Commit { get; } = new(MessageTag.Commit, []);

    public static Request Rollback { get; } = new(MessageTag.Rollback, []);

    public static Request Goodbye { get; } = new(MessageTag.Goodbye, []);

    public static Request Hello(Dictionary<string, Value> extra) => new(MessageTag.Hello, [extra]);

    public static Request Logon(Dictionary<string, Value> token) => new(MessageTag.Logon, [token]);

    public static Request Begin(Dictionary<string, Value> extra) => new(MessageTag.Begin, [extra]);

    public static Request Run(string text, IReadOnlyDictionary<string, Value> parameters, Dictionary<string, Value> extra) =>
        new(MessageTag.Run, [text, Value.Map(parameters), extra]);

    /// <summary>The next records of a result.</summary>
    /// <param name="count">-1 for all.</param>
    /// <param name="queryId">Null for the last query of the connection.</param>
    public static Request Pull(long count, long? queryId) => new(MessageTag.Pull, [Batch(count, queryId)]);

    public static Request DiscardAll(long? queryId) => new(MessageTag.Discard, [Batch(-1, queryId)]);

    public static Request Telemetry(ApiKind kind) => new(MessageTag.Telemetry, [(int)kind]);

    /// <summary>Asks for the routing table of a database; Bolt 4.3 has no room for an impersonated user.</summary>
    public static Request Route(BoltVersion version, RouteQuestion question)
    {
        var database = new Dictionary<string, Value>();
        Extra.Add(database, "db", question.Database);
        Extra.Add(database, "imp_user", question.ImpersonatedUser);
        return new Request(
            MessageTag.Route,
            [Value.Map(question.Context), Value.List(question.Bookmarks), version.TakesRouteMap ? database : (Value)question.Database]);
    }

    private static Dictionary<string, Value> Batch(long count, long? queryId)
    {
        var batch = new Dictionary<string, Value> { ["n"] = count };
        if (queryId is { } id)
        {
            batch["qid"] = id;
        }

        return batch;
    }
}
