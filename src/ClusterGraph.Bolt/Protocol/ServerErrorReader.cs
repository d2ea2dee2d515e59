using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>Reads the metadata of FAILURE: <c>code</c> before Bolt 5.7, <c>neo4j_code</c> and GQL fields from then on.</summary>
internal static class ServerErrorReader
{
    /// <summary>Longer chains of causes are cut.</summary>
    private const int MaxCauses = 20;

    public static ServerError Read(IReadOnlyDictionary<string, Value> metadata) =>
        Read(metadata, Normalized(Text(metadata, "neo4j_code") ?? Text(metadata, "code")), 0);

    private static ServerError Read(IReadOnlyDictionary<string, Value> metadata, string? code, int depth)
    {
        var message = Text(metadata, "message") ?? "";
        var record = new Dictionary<string, Value>(ServerError.DefaultDiagnosticRecord);
        foreach (var (key, value) in Map(metadata, "diagnostic_record") ?? [])
        {
            record[key] = value;
        }

        var cause = depth < MaxCauses && Map(metadata, "cause") is { } inner ? Read(inner, null, depth + 1) : null;
        return new ServerError(
            code, message, Text(metadata, "gql_status") ?? ServerError.UnknownStatus,
            Text(metadata, "description") ?? ServerError.UnknownDescription(message), record, cause);
    }

    /// <summary>Servers before 5 class two failures as transient that no retry helps; 5 renamed them.</summary>
    private static string Normalized(string? code) => code switch
    {
        null => "Neo.DatabaseError.General.UnknownError",
        "Neo.TransientError.Transaction.Terminated" => ErrorCode.Terminated,
        "Neo.TransientError.Transaction.LockClientStopped" => ErrorCode.LockClientStopped,
        _ => code,
    };

    private static string? Text(IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.Kind == ValueKind.String ? value.AsString() : null;

    private static Dictionary<string, Value>? Map(IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) ? value.Content as Dictionary<string, Value> : null;
}
