using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Tests.World;

namespace ClusterGraph.GraphQL.Tests.Execution;

public sealed class FetchTests
{
    private readonly BatchSchema schema = new();

    [Fact]
    public async Task Batch_IsCalledOnceALevelForAllParents()
    {
        await using var server = WorldServer.Over(schema);
        await server.AskAsync("{ nodes { left { number left { number } } } }");
        Assert.Equal([("left", "1 2 3"), ("left", "11 12 21 22 31 32")], schema.Calls.Select(call => (call.Field, string.Join(' ', call.Parents))));
        Assert.Equal(1, server.Opened);
    }

    [Fact]
    public async Task Batch_OfTheSameObjectTwice_IsAskedOnceForIt()
    {
        await using var server = WorldServer.Over(schema);
        var answer = await server.AskAsync("{ twins { left { number } } }");
        Assert.Equal("7 9", string.Join(' ', Assert.Single(schema.Calls).Parents));
        Assert.Equal("""{"twins":[{"left":[{"number":71},{"number":72}]},{"left":[{"number":71},{"number":72}]},{"left":[{"number":91},{"number":92}]}]}""", answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Siblings_RunSideBySide()
    {
        var both = new CountdownEvent(2);
        schema.Hold = async (_, _) =>
        {
            both.Signal();
            await Task.Run(() => Assert.True(both.Wait(TimeSpan.FromSeconds(20))));
        };
        await using var server = WorldServer.Over(schema);
        var answer = await server.AskAsync("{ nodes { left { number } right { number } } }");
        Assert.False(answer.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task Cancellation_StopsBeforeTheNextLevelAndWaitsForWhatRuns()
    {
        using var stop = new CancellationTokenSource();
        var finished = false;
        schema.Hold = async (field, cancellation) =>
        {
            await stop.CancelAsync();
            if (field == "left") cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            finished = true;
        };
        await using var server = WorldServer.Over(schema);
        var request = new GraphQLRequest("{ nodes { left { left { number } } right { left { number } } } }", null, WorldServer.InputsOf("{}"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.AskAsync(request, stop.Token));
        Assert.True(finished);
        Assert.Equal(["left", "right"], schema.Calls.Select(call => call.Field).Order());
    }

    [Fact]
    public async Task Cancellation_OfSomethingElse_IsAFailureOfTheField()
    {
        await using var server = WorldServer.Over(schema);
        var answer = await server.AskAsync("{ nodes { number stopped } }");
        Assert.Equal([ErrorCode.InternalServerError, ErrorCode.InternalServerError, ErrorCode.InternalServerError], WorldServer.CodesOf(answer));
        Assert.Equal(3, answer.GetProperty("data").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Batch_WithTooFewResults_FailsForAllParents()
    {
        await using var server = WorldServer.Over(schema);
        Assert.Equal(3, WorldServer.CodesOf(await server.AskAsync("{ nodes { number short } }")).Length);
    }

    [Fact]
    public async Task Introspection_OpensNoData()
    {
        await using var server = WorldServer.Over(schema);
        var answer = await server.AskAsync("{ __schema { queryType { name } } a: __type(name: \"Nothing\") { name } __typename }");
        Assert.Equal("""{"__schema":{"queryType":{"name":"Query"}},"a":null,"__typename":"Query"}""", answer.GetProperty("data").GetRawText());
        Assert.Equal(0, server.Opened);
    }
}
