using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>Reads a summary from the metadata of RUN and of the last PULL or DISCARD.</summary>
internal static class SummaryReader
{
    /// <param name="hasRecords">Whether any record was seen.</param>
    public static ResultSummary Read(
        ResultSource source, IReadOnlyDictionary<string, Value> run, IReadOnlyDictionary<string, Value> last, bool hasRecords)
    {
        var hasColumns = run.TryGetValue("fields", out var fields) && fields.Content is Value[] { Length: > 0 };
        var statuses = StatusReader.Read(last, Ending(hasColumns, hasRecords));
        return new ResultSummary
        {
            Query = source.Query,
            Server = source.Connection.Server,
            Database = Text(last, "db"),
            Type = Type(last),
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

    private static string? Type(IReadOnlyDictionary<string, Value> last) => Text(last, "type") switch
    {
        null or "r" or "w" or "rw" or "s" => Text(last, "type"),
        var unknown => throw new ProtocolException($"'{unknown}' is no type of a query."),
    };

    private static (string Status, string Description) Ending(bool hasColumns, bool hasRecords) => (hasColumns, hasRecords) switch
    {
        (false, _) => ("00001", "note: successful completion - omitted result"),
        (true, false) => ("02000", "note: no data"),
        _ => ("00000", "note: successful completion"),
    };

    private static TimeSpan? Milliseconds(IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.Kind == ValueKind.Integer ? TimeSpan.FromMilliseconds(value.AsInteger()) : null;
}
