using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>Reads <c>statuses</c> (Bolt 5.6 and newer), or makes the same of <c>notifications</c>.</summary>
internal static class StatusReader
{
    /// <param name="ending">How the query ended, for servers that do not say.</param>
    public static IReadOnlyList<GqlStatusObject> Read(IReadOnlyDictionary<string, Value> last, (string Status, string Description) ending)
    {
        if (last.TryGetValue("statuses", out var statuses) && statuses.Content is Value[] list)
        {
            return [.. Maps(list).Select(Status)];
        }

        var made = last.TryGetValue("notifications", out var notifications) && notifications.Content is Value[] old
            ? Maps(old).Select(FromNotification)
            : [];
        return [.. made.Prepend(new GqlStatusObject(ending.Status, ending.Description, ServerError.DefaultDiagnosticRecord, null)).OrderBy(Rank)];
    }

    /// <summary>The order of the GQL standard: no data, warning, success, information.</summary>
    private static int Rank(GqlStatusObject status) => status.Status[..2] switch
    {
        "02" => 0,
        "01" => 1,
        "00" => 2,
        _ => 3,
    };

    private static GqlStatusObject Status(IReadOnlyDictionary<string, Value> map)
    {
        var record = new Dictionary<string, Value>(ServerError.DefaultDiagnosticRecord);
        foreach (var (key, value) in SummaryReader.Map(map, "diagnostic_record") ?? new Dictionary<string, Value>())
        {
            record[key] = value;
        }

        var notification = SummaryReader.Text(map, "neo4j_code") is { } code
            ? new Notification(
                code, SummaryReader.Text(map, "title") ?? "", SummaryReader.Text(map, "description") ?? "",
                SummaryReader.Text(record, "_severity"), SummaryReader.Text(record, "_classification"), Position(record, "_position"))
            : null;
        return new GqlStatusObject(SummaryReader.Text(map, "gql_status") ?? "", SummaryReader.Text(map, "status_description") ?? "", record, notification);
    }

    private static GqlStatusObject FromNotification(IReadOnlyDictionary<string, Value> map)
    {
        var notification = new Notification(
            SummaryReader.Text(map, "code") ?? "", SummaryReader.Text(map, "title") ?? "", SummaryReader.Text(map, "description") ?? "",
            SummaryReader.Text(map, "severity"), SummaryReader.Text(map, "category"), Position(map, "position"));
        var (status, kind) = notification.Severity == "WARNING" ? ("01N42", "warn: unknown warning") : ("03N42", "info: unknown notification");
        var record = new Dictionary<string, Value>(ServerError.DefaultDiagnosticRecord);
        Extra.Add(record, "_severity", notification.Severity);
        Extra.Add(record, "_classification", notification.Category);
        if (SummaryReader.Map(map, "position") is { } position)
        {
            record["_position"] = Value.Map(position);
        }

        return new GqlStatusObject(status, notification.Description.Length > 0 ? notification.Description : kind, record, notification);
    }

    private static QueryPosition? Position(IReadOnlyDictionary<string, Value> map, string key)
    {
        return SummaryReader.Map(map, key) is { } place ? new QueryPosition(Number("offset"), Number("line"), Number("column")) : null;

        long Number(string name) => place.TryGetValue(name, out var value) && value.Kind == ValueKind.Integer ? value.AsInteger() : 0;
    }

    private static IEnumerable<IReadOnlyDictionary<string, Value>> Maps(Value[] list) =>
        list.Select(value => value.Content).OfType<IReadOnlyDictionary<string, Value>>();
}
