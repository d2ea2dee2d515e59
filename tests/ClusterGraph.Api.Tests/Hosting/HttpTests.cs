using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.Api.Tests.Hosting;

[Collection(SeededCollection.Name)]
public sealed class HttpTests(SeededApi api)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql/ui")]
    [InlineData("/graphql/ui/examples.json")]
    [InlineData("/graphql?query={__typename}")]
    public async Task Address_Answers(string address)
    {
        using var response = await api.Client.GetAsync(address);
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.MovedPermanently });
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest, ErrorCode.InvalidJson)]
    [InlineData("[]", HttpStatusCode.BadRequest, ErrorCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest, ErrorCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest, ErrorCode.BadRequest)]
    [InlineData("""{"query":1}""", HttpStatusCode.BadRequest, ErrorCode.BadRequest)]
    [InlineData("""{"query":"{__typename}","query":"{meta{apiVersion}}"}""", HttpStatusCode.BadRequest, ErrorCode.InvalidJson)]
    [InlineData("""{"query":"{__typename}","variables":[]}""", HttpStatusCode.BadRequest, ErrorCode.BadRequest)]
    [InlineData("""{"query":"query($n: Int) {clusters(first: $n) {totalCount}}","variables":{"n":1e400}}""", HttpStatusCode.BadRequest, ErrorCode.BadRequest)]
    [InlineData("""{"query":"query($n: Int) {clusters(first: $n) {totalCount}}","variables":{"n":"x"}}""", HttpStatusCode.OK, ErrorCode.BadUserInput)]
    [InlineData("""{"query":"query A {__typename} query B {__typename}"}""", HttpStatusCode.BadRequest, ErrorCode.BadRequest)]
    public async Task Body_ThatIsWrong_HasItsStatusAndCode(string body, HttpStatusCode status, string code)
    {
        using var response = await api.Client.PostAsync("/graphql", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(status, response.StatusCode);
        Assert.Contains($"\"code\":\"{code}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_OfAnotherType_IsRefused()
    {
        using var response = await api.Client.PostAsync("/graphql", new StringContent("{__typename}", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Body_ThatIsTooLarge_IsRefused()
    {
        using var response = await api.Client.PostAsync("/graphql", new StringContent($"{{\"query\":\"{new string('x', 110_000)}\"}}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html, application/graphql-response+json;q=0.9", "application/graphql-response+json")]
    public async Task Accept_PicksTheType(string accept, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Accept.ParseAdd(accept);
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(MediaTypeHeaderValue.Parse($"{type}; charset=utf-8"), response.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Accept_OfNeither_IsNotAcceptable()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task Get_FromAnotherSite_NeedsTheHeader(string header, string value)
    {
        using var without = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        without.Headers.Add(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.Client.SendAsync(without)).StatusCode);
        using var with = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        with.Headers.Add(header, value);
        with.Headers.Add("GraphQL-Require-Preflight", "1");
        Assert.Equal(HttpStatusCode.OK, (await api.Client.SendAsync(with)).StatusCode);
    }

    [Fact]
    public async Task Method_OfAnotherKind_IsNotAllowed()
    {
        using var response = await api.Client.PutAsync("/graphql", new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }
}
