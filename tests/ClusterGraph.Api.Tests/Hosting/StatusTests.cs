using System.Collections.Immutable;
using System.Net.Http.Headers;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Hosting;

[Collection(SeededCollection.Name)]
public sealed class StatusTests(SeededApi api)
{
    private const string Modern = "application/graphql-response+json";

    [Theory]
    [InlineData("{", 400, 400, 400)]
    [InlineData("""{"qeury":"{ __typename }"}""", 400, 400, 422)]
    [InlineData("""{"query":"{"}""", 200, 400, 400)]
    [InlineData("""{"query":"{ nope }"}""", 200, 400, 422)]
    [InlineData("""{"query":"query($n: Int) { clusters(first: $n) { totalCount } }","variables":{"n":"x"}}""", 200, 400, 422)]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", 400, 400, 422)]
    [InlineData("""{"query":"{ __typename }"}""", 200, 200, 200)]
    [InlineData("""{"query":"{ a: cluster(key: \"cluster:hegan\") { name } b: node(id: \"!!\") { name } }"}""", 200, 200, 294)]
    public async Task Status_IsThatOfTheProfile(string body, int legacy, int audited, int draft)
    {
        await using var drafted = await Served.InProcessAsync(api.Store, ("Http:StatusCodes", "Draft"));
        Assert.Equal((legacy, audited), (await StatusAsync(api.Client, body, "application/json"), await StatusAsync(api.Client, body, Modern)));
        Assert.Equal((legacy, draft), (await StatusAsync(drafted.GetTestClient(), body, "application/json"), await StatusAsync(drafted.GetTestClient(), body, Modern)));
    }

    [Theory]
    [InlineData(ErrorCode.StoreUnavailable, 503)]
    [InlineData(ErrorCode.InternalServerError, 500)]
    [InlineData(ErrorCode.MethodNotAllowed, 405)]
    public void Status_OfFailuresOfOurs_IsTheSameInBoth(string code, int status)
    {
        var refusal = new GraphQLResponse(false, ImmutableArray.Create(ResponseError.OfRequest(code, "")));
        Assert.All([StatusProfile.Audited, StatusProfile.Draft], profile => Assert.Equal(status, new ResponseStatus(profile, Modern).Of(refusal)));
    }

    private static async Task<int> StatusAsync(HttpClient client, string body, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, null, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        using var response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
