using System.Text.Json.Nodes;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>What testkit may expect of the client.</summary>
internal static class Features
{
    private static readonly string[] Names =
    [
        "Feature:API:ConnectionAcquisitionTimeout", "Feature:API:Driver:GetServerInfo", "Feature:API:Driver.IsEncrypted",
        "Feature:API:Driver:NotificationsConfig", "Feature:API:Driver.VerifyConnectivity", "Feature:API:Liveness.Check", "Feature:API:Result.List",
        "Feature:API:Result.Peek", "Feature:API:Result.Single", "Feature:API:RetryableExceptions", "Feature:API:Session:NotificationsConfig",
        "Feature:API:SSLSchemes", "Feature:API:Summary:GqlStatusObjects", "Feature:API:Type.Spatial", "Feature:API:Type.Temporal",
        "Feature:Auth:Bearer", "Feature:Auth:Custom", "Feature:Auth:Kerberos", "Feature:Impersonation", "Feature:TLS:1.2", "Feature:TLS:1.3",
        "Feature:Bolt:4.3", "Feature:Bolt:4.4", "Feature:Bolt:5.0", "Feature:Bolt:5.1", "Feature:Bolt:5.2", "Feature:Bolt:5.3", "Feature:Bolt:5.4",
        "Feature:Bolt:5.6", "Feature:Bolt:5.7", "Feature:Bolt:Patch:UTC",
        "AuthorizationExpiredTreatment", "Optimization:AuthPipelining", "Optimization:ConnectionReuse", "Optimization:EagerTransactionBegin",
        "Optimization:ImplicitDefaultArguments", "Optimization:MinimalBookmarksSet", "Optimization:MinimalResets", "Optimization:PullPipelining",
        "ConfHint:connection.recv_timeout_seconds", "Backend:RTFetch", "Backend:RTForceUpdate",
    ];

    public static JsonObject List() => new() { ["features"] = new JsonArray([.. Names.Select(name => (JsonNode)name)]) };
}
