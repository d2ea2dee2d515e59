using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Hosting;

[Collection(SeededCollection.Name)]
public sealed class PolicyTests(SeededApi api)
{
    [Fact]
    public async Task RateLimit_RefusesWhatIsTooMuch_AndSaysWhenToComeBack()
    {
        await using var app = await Served.OnPortAsync(api.Store, ("RateLimit:RequestsPerMinute", "2"), ("RateLimit:Burst", "3"));
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        for (var left = 2; left >= 0; left--)
        {
            using var passed = await client.GetAsync("/graphql?query={__typename}");
            Assert.Equal((HttpStatusCode.OK, "3", $"{left}"), (passed.StatusCode, Header(passed, "RateLimit-Limit"), Header(passed, "RateLimit-Remaining")));
        }

        using var refused = await client.GetAsync("/graphql?query={__typename}");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        var extensions = (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(ErrorCode.RateLimited, extensions.GetProperty("code").GetString());
        Assert.Equal(Header(refused, "Retry-After"), extensions.GetProperty("retryAfterSeconds").GetInt32().ToString());
        Assert.InRange(int.Parse(Header(refused, "RateLimit-Reset")), 1, 90);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    [Theory]
    [InlineData("10.0.0.1", "10.0.0.2", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", true)]
    public async Task RateLimit_IsForEachClient(string first, string second, bool passes)
    {
        await using var app = await Served.InProcessAsync(api.Store, ("RateLimit:RequestsPerMinute", "1"), ("RateLimit:Burst", "1"));
        Assert.Equal(StatusCodes.Status200OK, await FromAsync(first));
        Assert.Equal(passes ? StatusCodes.Status200OK : StatusCodes.Status429TooManyRequests, await FromAsync(second));

        async Task<int> FromAsync(string address) => (await app.GetTestServer().SendAsync(http =>
        {
            (http.Request.Method, http.Request.Path, http.Request.QueryString) = ("GET", "/graphql", new QueryString("?query={__typename}"));
            http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        })).Response.StatusCode;
    }

    [Fact]
    public async Task RateLimit_BehindAProxy_IsForTheClientItNames()
    {
        await using var app = await Served.OnPortAsync(api.Store, ("RateLimit:RequestsPerMinute", "1"), ("RateLimit:Burst", "1"), ("RateLimit:Proxies", "1"));
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        foreach (var (address, status) in new[] { ("10.0.0.1", HttpStatusCode.OK), ("10.0.0.2", HttpStatusCode.OK), ("10.0.0.1", HttpStatusCode.TooManyRequests) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
            request.Headers.Add("X-Forwarded-For", address);
            Assert.Equal(status, (await client.SendAsync(request)).StatusCode);
        }
    }

    [Theory]
    [InlineData("https://dashboard.example", "https://dashboard.example")]
    [InlineData("https://elsewhere.example", null)]
    public async Task Cors_AllowsConfiguredOriginsOnly(string origin, string? allowed)
    {
        await using var app = await Served.InProcessAsync(api.Store, ("Http:Origins:0", "https://dashboard.example"));
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var answer = await app.GetTestClient().SendAsync(preflight);
        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
    }

    [Fact]
    public async Task Cors_IsOffByDefault()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        request.Headers.Add("Origin", "https://dashboard.example");
        using var answer = await api.Client.SendAsync(request);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answers_AreCompressed(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ clusters { nodes { name } } }" }) };
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var answer = await api.Client.SendAsync(request);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Introspection_SwitchedOff_TellsNothingOfTheSchema()
    {
        await using var app = await Served.InProcessAsync(api.Store, ("Http:Introspection", "false"));
        var client = app.GetTestClient();
        Assert.Contains("switched off", await AskAsync("{ __schema { queryType { name } } }"), StringComparison.Ordinal);
        var typo = await AskAsync("{ clustrs { totalCount } }");
        Assert.Contains("clustrs", typo, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", typo, StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"__typename\":\"Query\"}", await AskAsync("{ __typename }"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/graphql/schema.graphql")).StatusCode);

        async Task<string> AskAsync(string query) => await (await client.PostAsJsonAsync("/graphql", new { query })).Content.ReadAsStringAsync();
    }

    [Theory]
    [InlineData("report", HttpStatusCode.OK, true, true)]
    [InlineData("Validate", HttpStatusCode.OK, false, true)]
    [InlineData("guess", HttpStatusCode.BadRequest, false, false)]
    public async Task CostHeader_TakesTwoWords(string word, HttpStatusCode status, bool executes, bool prices)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ clusters(first: 2) { nodes { name } } }" }) };
        request.Headers.Add("GraphQL-Cost", word);
        using var response = await api.Client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.Equal((status, executes, prices), (response.StatusCode, answer.Contains("\"data\":", StringComparison.Ordinal), answer.Contains("\"fields\":[{\"path\":[\"clusters\"", StringComparison.Ordinal)));
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
