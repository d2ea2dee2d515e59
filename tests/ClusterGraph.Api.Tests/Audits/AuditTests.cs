using ClusterGraph.Api.Tests.Hosting;
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

    private async Task<(int Code, string Output)> RunAsync(string script)
    {
        await using var app = await Served.OnPortAsync(api.Store);
        var result = await NodePackages.RunAsync(script, $"{app.Urls.Single()}/graphql");
        console.WriteLine(result.Output);
        return result;
    }
}
