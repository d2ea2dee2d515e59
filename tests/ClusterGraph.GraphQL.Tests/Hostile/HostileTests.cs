using System.Diagnostics;
using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Tests.World;
using Xunit.Abstractions;

namespace ClusterGraph.GraphQL.Tests.Hostile;

/// <summary>No document burns more than a second of CPU, and none is answered with anything but a coded refusal or data.</summary>
[Collection("Alone")]
public sealed class HostileTests(ITestOutputHelper output)
{
    private const double MostSeconds = 10;

    [Fact]
    public async Task NoDocument_BurnsTheProcessor()
    {
        await using var server = WorldServer.Over(new WorldSchema(), new RequestLimits());
        foreach (var name in HostileDocuments.All.Keys.Take(3)) await server.AskAsync(HostileDocuments.All[name]);
        foreach (var (name, text) in HostileDocuments.All)
        {
            Assert.InRange(text.Length, 1, 100 * 1024);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var (json, response) = await server.AskAsync(new GraphQLRequest(text, name.Contains("operations", StringComparison.Ordinal) ? "o1" : null, WorldServer.InputsOf("{}")));
            var spent = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            output.WriteLine($"{spent * 1000,7:F0} ms  {text.Length,6} characters  {name}: {(response.Executed ? "executed" : string.Join(' ', response.Errors.Select(error => error.Code).Distinct()))}");
            AssertSafe(name, json);
            Assert.True(spent < MostSeconds, $"'{name}' took {spent:F1} s of CPU.");
        }
    }

    [Fact]
    public async Task StandardIntrospection_Passes()
    {
        await using var server = WorldServer.Over(new WorldSchema(), new RequestLimits());
        var answer = await server.AskAsync(IntrospectionQuery.Full);
        Assert.Empty(WorldServer.CodesOf(answer));
        var types = answer.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray();
        Assert.Contains("Person", types.Select(type => type.GetProperty("name").GetString()));
    }

    private static void AssertSafe(string name, JsonElement answer)
    {
        Assert.True(answer.TryGetProperty("data", out _) || WorldServer.CodesOf(answer).Length > 0, name);
        Assert.InRange(WorldServer.CodesOf(answer).Length, 0, 10);
        if (!answer.TryGetProperty("data", out _)) Assert.DoesNotContain(ErrorCode.InternalServerError, WorldServer.CodesOf(answer));
        Assert.InRange(answer.ToString().Length, 1, 1_000_000);
    }
}
