using System.Net;
using System.Text.Json.Nodes;
using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Routing;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Requests on drivers, and the ones that precede them.</summary>
internal static class DriverRequests
{
    public static async Task<bool> TryHandleAsync(Backend backend, TestkitRequest request)
    {
        switch (request.Name)
        {
            case "StartTest" or "StartSubTest":
                await backend.AnswerAsync("RunTest");
                return true;
            case "GetFeatures":
                await backend.AnswerAsync("FeatureList", Features.List());
                return true;
            case "NewDriver":
                var opened = Driver.Open(request.Text("uri")!, CredentialsJson.Read(request.Data["authorizationToken"]), Options(backend, request));
                await backend.AnswerAsync("Driver", backend.Shelf.Add(opened));
                return true;
            default:
                return request.Data.ContainsKey("driverId") && await TryHandleAsync(backend, request, backend.Shelf.Get<Driver>(request.Text("driverId")));
        }
    }

    private static async Task<bool> TryHandleAsync(Backend backend, TestkitRequest request, Driver driver)
    {
        switch (request.Name)
        {
            case "VerifyConnectivity":
                await driver.VerifyConnectivityAsync();
                break;
            case "GetServerInfo":
                await backend.AnswerAsync("ServerInfo", SummaryJson.Server(await driver.VerifyConnectivityAsync()));
                return true;
            case "CheckMultiDBSupport":
                await driver.VerifyConnectivityAsync();
                await backend.AnswerAsync("MultiDBSupport", new JsonObject { ["id"] = request.Text("driverId"), ["available"] = true });
                return true;
            case "CheckDriverIsEncrypted":
                await backend.AnswerAsync("DriverIsEncrypted", new JsonObject { ["encrypted"] = driver.Uri.Tls != TlsMode.None });
                return true;
            case "DriverClose":
                await driver.DisposeAsync();
                break;
            case "ForcedRoutingTableUpdate":
                var access = new Access(AccessMode.Read, request.Text("database"), request.Texts("bookmarks") ?? [], null);
                await ((Router)driver.Source).RefreshAsync(access, CancellationToken.None);
                break;
            case "GetRoutingTable":
                await backend.AnswerAsync("RoutingTable", Table(((Router)driver.Source).Tables[request.Text("database")], request.Text("database")));
                return true;
            case "GetConnectionPoolMetrics":
                await backend.AnswerAsync("ConnectionPoolMetrics", Metrics(driver, request.Text("address")!));
                return true;
            default:
                return false;
        }

        await backend.AnswerAsync("Driver", request.Text("driverId")!);
        return true;
    }

    private static DriverOptions Options(Backend backend, TestkitRequest request)
    {
        var defaults = new DriverOptions();
        return new DriverOptions
        {
            UserAgent = request.Text("userAgent") ?? defaults.UserAgent,
            ConnectTimeout = request.Milliseconds("connectionTimeoutMs") ?? defaults.ConnectTimeout,
            FetchSize = request.Number("fetchSize") ?? defaults.FetchSize,
            RetryTimeout = request.Milliseconds("maxTxRetryTimeMs") ?? defaults.RetryTimeout,
            LivenessCheckAfter = request.Milliseconds("livenessCheckTimeoutMs"),
            MaxConnectionsPerServer = (int)(request.Number("maxConnectionPoolSize") ?? defaults.MaxConnectionsPerServer),
            AcquisitionTimeout = request.Milliseconds("connectionAcquisitionTimeoutMs") ?? defaults.AcquisitionTimeout,
            Notifications = FilterJson.Read(request),
            SendsUsage = (bool?)request.Data["telemetryDisabled"] != true,
            SeedRouters = (bool?)request.Data["resolverRegistered"] == true ? (address, _) => SeedsAsync(backend, address) : null,
            ResolveHost = (bool?)request.Data["domainNameResolverRegistered"] == true ? (name, _) => ResolveAsync(backend, name) : defaults.ResolveHost,
        };
    }

    private static async ValueTask<IReadOnlyList<ServerAddress>> SeedsAsync(Backend backend, ServerAddress address)
    {
        var question = new JsonObject { ["id"] = "seeds", ["address"] = address.ToString() };
        var reply = await backend.AskAsync("ResolverResolutionRequired", question);
        return [.. reply.Texts("addresses")!.Select(text => ServerAddress.TryParse(text, out var parsed) ? parsed : throw new FormatException(text))];
    }

    private static async Task<IPAddress[]> ResolveAsync(Backend backend, string name)
    {
        var reply = await backend.AskAsync("DomainNameResolutionRequired", new JsonObject { ["id"] = "name", ["name"] = name });
        var addresses = await Task.WhenAll(reply.Texts("addresses")!.Select(address => Dns.GetHostAddressesAsync(address)));
        return [.. addresses.SelectMany(some => some)];
    }

    private static JsonObject Table(RoutingTable? table, string? database) => new()
    {
        ["database"] = table?.Database ?? database,
        ["ttl"] = (long)(table?.TimeToLive.TotalSeconds ?? 0),
        ["routers"] = Addresses(table?.Routers),
        ["readers"] = Addresses(table?.Readers),
        ["writers"] = Addresses(table?.Writers),
    };

    private static JsonArray Addresses(IReadOnlyList<ServerAddress>? servers) => new([.. (servers ?? []).Select(server => (JsonNode)server.ToString())]);

    private static JsonObject Metrics(Driver driver, string text)
    {
        ServerAddress.TryParse(text, out var address);
        var pool = driver.Source is Router router ? router.Pools[address] : ((DirectSource)driver.Source).Pool;
        return new JsonObject { ["inUse"] = pool.InUse, ["idle"] = pool.Idle };
    }
}
