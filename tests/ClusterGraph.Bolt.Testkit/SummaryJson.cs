using System.Text.Json.Nodes;
using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Bolt.Testkit;

internal static class SummaryJson
{
    private static readonly string[] Categories =
        ["HINT", "UNRECOGNIZED", "UNSUPPORTED", "PERFORMANCE", "TOPOLOGY", "SECURITY", "DEPRECATION", "GENERIC", "SCHEMA"];

    public static JsonObject Write(ResultSummary summary) => new()
    {
        ["counters"] = Write(summary.Counters),
        ["database"] = summary.Database,
        ["notifications"] = new JsonArray([.. summary.Notifications.Select(Write)]),
        ["gqlStatusObjects"] = new JsonArray([.. summary.Statuses.Select(Write)]),
        ["plan"] = summary.Plan is null ? null : ValueJson.WritePlain(Value.Map(summary.Plan)),
        ["profile"] = summary.Profile is null ? null : ValueJson.WritePlain(Value.Map(summary.Profile)),
        ["query"] = new JsonObject { ["text"] = summary.Query.Text, ["parameters"] = ValueJson.WriteEntries(summary.Query.Parameters) },
        ["queryType"] = summary.Type,
        ["resultAvailableAfter"] = summary.AvailableAfter?.TotalMilliseconds,
        ["resultConsumedAfter"] = summary.ConsumedAfter?.TotalMilliseconds,
        ["serverInfo"] = Server(summary.Server),
    };

    public static JsonObject Server(ServerInfo server) => new()
    {
        ["address"] = server.Address.ToString(),
        ["agent"] = server.Agent,
        ["protocolVersion"] = server.Version.ToString(),
    };

    private static JsonObject Write(Counters counters) => new()
    {
        ["constraintsAdded"] = counters.ConstraintsAdded,
        ["constraintsRemoved"] = counters.ConstraintsRemoved,
        ["containsSystemUpdates"] = counters.ContainsSystemUpdates,
        ["containsUpdates"] = counters.ContainsUpdates,
        ["indexesAdded"] = counters.IndexesAdded,
        ["indexesRemoved"] = counters.IndexesRemoved,
        ["labelsAdded"] = counters.LabelsAdded,
        ["labelsRemoved"] = counters.LabelsRemoved,
        ["nodesCreated"] = counters.NodesCreated,
        ["nodesDeleted"] = counters.NodesDeleted,
        ["propertiesSet"] = counters.PropertiesSet,
        ["relationshipsCreated"] = counters.RelationshipsCreated,
        ["relationshipsDeleted"] = counters.RelationshipsDeleted,
        ["systemUpdates"] = counters.SystemUpdates,
    };

    private static string Known(string? category) => Categories.Contains(category) ? category! : "UNKNOWN";

    private static JsonObject Write(Notification notification)
    {
        var json = WithoutPosition(notification);
        if (notification.Position is { } position)
        {
            json["position"] = Write(position);
        }

        return json;
    }

    private static JsonObject WithoutPosition(Notification notification) => new()
    {
        ["code"] = notification.Code,
        ["title"] = notification.Title,
        ["description"] = notification.Description,
        ["severity"] = notification.Severity ?? "",
        ["rawSeverityLevel"] = notification.Severity ?? "",
        ["severityLevel"] = notification.Severity is "WARNING" or "INFORMATION" ? notification.Severity : "UNKNOWN",
        ["rawCategory"] = notification.Category ?? "",
        ["category"] = Known(notification.Category),
    };

    private static JsonObject Write(GqlStatusObject status)
    {
        var (severity, classification) = (status.Notification?.Severity, status.Notification?.Category);
        return new JsonObject
        {
            ["gqlStatus"] = status.Status,
            ["statusDescription"] = status.Description,
            ["position"] = Write(status.Notification?.Position),
            ["classification"] = Known(classification),
            ["rawClassification"] = classification,
            ["severity"] = severity is "WARNING" or "INFORMATION" ? severity : "UNKNOWN",
            ["rawSeverity"] = severity,
            ["diagnosticRecord"] = ValueJson.WriteEntries(status.DiagnosticRecord),
            ["isNotification"] = status.Notification is not null,
        };
    }

    private static JsonObject? Write(QueryPosition? position) => position is { } place
        ? new JsonObject { ["offset"] = place.Offset, ["line"] = place.Line, ["column"] = place.Column }
        : null;
}
