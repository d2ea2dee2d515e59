using System.Net.Http.Headers;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Hosting;

[Collection(SeededCollection.Name)]
public sealed class OutOfDateTests(SeededApi api)
{
    private const string Query = "{clusters(first:3){nodes{name activities(first:2){nodes{name}}}}meta{dataVersion}}";

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 0)]
    [InlineData(3, 2)]
    public async Task Request_WhoseDataMoves_IsAnsweredAnewAsAWhole(int moves, int questions)
    {
        var store = new MovingStore(api.Store, moves, questions);
        await using var app = await Served.InProcessAsync(store);
        var expected = await api.Client.GetStringAsync($"/graphql?query={Query}");
        Assert.DoesNotContain("errors", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await app.GetTestClient().GetStringAsync($"/graphql?query={Query}"));
        Assert.Equal(moves + 1, store.Opened);
    }

    [Fact]
    public async Task Request_WhoseDataMovesAgainAndAgain_IsRefusedAndMayBeTriedAgain()
    {
        var store = new MovingStore(api.Store, int.MaxValue, 1);
        await using var app = await Served.InProcessAsync(store);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Query}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using var response = await app.GetTestClient().SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.Equal(503, (int)response.StatusCode);
        Assert.Contains("STORE_UNAVAILABLE", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\":{", answer, StringComparison.Ordinal);
        Assert.Equal(4, store.Opened);
    }
}
