using ClusterGraph.Api.Tests.Hosting;
using ClusterGraph.Storage.Memory;
using Xunit.Abstractions;

namespace ClusterGraph.Api.Tests.Audits;

[Collection(SeededCollection.Name)]
public sealed class AuditTests(SeededApi api, ITestOutputHelper console)
{
    [NodeFact]
    public async Task HttpAudits_AllPass()
    {
        var (_, output) = await RunAsync("http.mjs");
        var verdicts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(61, verdicts.Length);
        Assert.All(verdicts, verdict => Assert.EndsWith(" ok", verdict, StringComparison.Ordinal));
    }

    [NodeFact]
    public async Task Introspection_OfGraphQLJs_BuildsAValidClientSchema()
    {
        var (code, output) = await RunAsync("introspection.mjs");
        Assert.True(code == 0, output);
    }

    [NodeFact]
    public async Task Subscription_ReachesTheClientOfGraphQLWs()
    {
        var store = new MemoryStore();
        await using var app = await Served.OnPortAsync(store);
        var listening = NodePackages.RunAsync("socket.mjs", $"{app.Urls.Single()}/graphql");
        while (!store.IsWatched && !listening.IsCompleted) await Task.Yield();
        await store.ApplyAsync(Tiny.Cluster("a"), default);
        var (code, output) = await listening;
        console.WriteLine(output);
        Assert.Equal(0, code);
        Assert.Contains("""{"graphDataChanged":{"put":["source:report","cluster:a"],"nodes":[{"key":"source:report"},{"key":"cluster:a"}]}}""", output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> RunAsync(string script)
    {
        await using var app = await Served.OnPortAsync(api.Store);
        var result = await NodePackages.RunAsync(script, $"{app.Urls.Single()}/graphql");
        console.WriteLine(result.Output);
        return result;
    }
}
