using System.Text.Json.Nodes;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Failures in testkit's terms; the type names are those that it knows for .NET.</summary>
internal static class ErrorJson
{
    public static JsonObject Write(Exception failure, string id)
    {
        var error = (failure as BoltException)?.Error;
        var json = error is null ? new JsonObject { ["msg"] = failure.Message } : Gql(error);
        json["id"] = id;
        json["errorType"] = TypeOf(failure);
        json["code"] = error?.Code ?? "";
        json["retryable"] = failure is BoltException { IsRetryable: true };
        return json;
    }

    private static JsonObject Gql(ServerError error)
    {
        var record = error.DiagnosticRecord;
        var classification = record.TryGetValue("_classification", out var raw) && raw.Kind == PackStream.ValueKind.String ? raw.AsString() : null;
        return new JsonObject
        {
            ["msg"] = error.Message,
            ["gqlStatus"] = error.GqlStatus,
            ["statusDescription"] = error.Description,
            ["diagnosticRecord"] = new JsonObject(record.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)ValueJson.Write(entry.Value)))),
            ["classification"] = classification is "CLIENT_ERROR" or "DATABASE_ERROR" or "TRANSIENT_ERROR" ? classification : "UNKNOWN",
            ["rawClassification"] = classification,
            ["cause"] = error.Cause is { } cause ? new JsonObject { ["name"] = "GqlError", ["data"] = Gql(cause) } : null,
        };
    }

    private static string TypeOf(Exception failure) => failure switch
    {
        InvalidOperationException { InnerException: BoltException } => "TransactionTerminatedError",
        BoltException { Code: "Neo.ClientError.Security.AuthorizationExpired" } => "AuthorizationExpired",
        BoltException { Code: "Neo.ClientError.Security.TokenExpired" } => "ClientError",
        AuthenticationFailedException => "AuthenticationError",
        BoltException { Code: { } code } when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => "OtherSecurityException",
        ClientException => "ClientError",
        TransientException => "DriverError",
        DatabaseException => "DatabaseError",
        ServiceUnavailableException => "ServiceUnavailableError",
        SessionExpiredException => "SessionExpiredError",
        _ => failure.GetType().Name,
    };
}
