using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>Reads a summary from the metadata of RUN and of the last PULL or DISCARD.</summary>
internal static class SummaryReader
{
    public static ResultSummary Read(ResultSource source, IReadOnlyDictionary<string, Value> run, IReadOnlyDictionary<string, Value> last)
    {
        var hasColumns = run.TryGetValue("fields", out var fields) && fields.Content is Value[] { Length: > 0 };
        var statuses = StatusReader.Read(last, hasColumns);
        return new ResultSummary
        {
            Query = source.Query,
            Server = source.Connection.Server,
            Database = Text(last, "db"),
            Type = Text(last, "type"),
            Counters = new Counters(Map(last, "stats") ?? new Dictionary<string, Value>()),
            Statuses = statuses,
            Notifications = [.. statuses.Select(status => status.Notification).OfType<Notification>()],
            Plan = Map(last, "plan"),
            Profile = Map(last, "profile"),
            AvailableAfter = Milliseconds(run, "t_first"),
            ConsumedAfter = Milliseconds(last, "t_last"),
        };
    }

    public static string? Text(IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.Kind == ValueKind.String ? value.AsString() : null;

    public static IReadOnlyDictionary<string, Value>? Map(IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) ? value.Content as IReadOnlyDictionary<string, Value> : null;

    private static TimeSpan? Milliseconds(IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.Kind == ValueKind.Integer ? TimeSpan.FromMilliseconds(value.AsInteger()) : null;
}
