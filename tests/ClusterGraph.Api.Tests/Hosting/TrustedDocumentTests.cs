using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.Storage.Memory;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Hosting;

public sealed class TrustedDocumentTests : IDisposable
{
    private const string Document = "query Names($kind: [NodeKind!]) { clusters { nodes { name } } search(query: \"x\", kinds: $kind) { totalCount } }";
    private const string Other = "{ __typename }";
    private static readonly string Id = TrustedDocuments.IdOf(Document);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public TrustedDocumentTests()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "names.graphql"), Document);
        File.WriteAllText(Path.Combine(folder.FullName, "manifest.json"), JsonSerializer.Serialize(new Dictionary<string, string> { [TrustedDocuments.IdOf(Other)["sha256:".Length..]] = Other }));
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Post_NamesADocument()
    {
        await using var app = await StartAsync();
        foreach (var documentId in new[] { Id, TrustedDocuments.IdOf(Other) })
        {
            using var response = await app.GetTestClient().PostAsJsonAsync("/graphql", new { documentId });
            Assert.Contains("\"data\":{", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"documentId":"sha256:0000"}""", ErrorCode.PersistedQueryNotFound)]
    [InlineData("""{"documentId":"sha256:0000","query":"{ __typename }"}""", ErrorCode.BadRequest)]
    [InlineData("""{"documentId":1}""", ErrorCode.BadRequest)]
    public async Task Post_OfAnUnknownDocument_IsABadRequest(string body, string code)
    {
        await using var app = await StartAsync();
        using var response = await app.GetTestClient().PostAsync("/graphql", new StringContent(body, null, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"{code}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_RefusesWhatIsNotTrusted()
    {
        await using var app = await StartAsync(("TrustedDocuments:Only", "true"));
        using var refused = await app.GetTestClient().PostAsJsonAsync("/graphql", new { query = Other });
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var answered = await app.GetTestClient().PostAsJsonAsync("/graphql", new { documentId = Id });
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Fact]
    public async Task Get_HasAStrongTag_BoundToTheDataVersion()
    {
        await using var app = await StartAsync();
        var store = app.Services.GetService(typeof(Storage.IGraphStore)) as MemoryStore;
        var first = await GetAsync(app.GetTestClient(), Id, null);
        Assert.Matches("^\"[0-9a-f]{32}\"$", first.Tag);
        var again = await GetAsync(app.GetTestClient(), Id, first.Tag);
        Assert.Equal((HttpStatusCode.NotModified, first.Tag, ""), again);
        await store!.ApplyAsync(Tiny.Cluster("b"), default);
        var changed = await GetAsync(app.GetTestClient(), Id, first.Tag);
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.NotEqual(first.Tag, changed.Tag);
        var compressed = await GetAsync(app.GetTestClient(), Id, changed.Tag, "gzip");
        Assert.Equal(HttpStatusCode.OK, compressed.Status);
    }

    [Fact]
    public async Task Get_WithErrorsOrOfAnyDocument_HasNoTag()
    {
        await using var app = await StartAsync();
        using var any = await app.GetTestClient().GetAsync("/graphql?query={__typename}");
        Assert.Null(any.Headers.ETag);
        using var wrong = await app.GetTestClient().GetAsync($"/graphql?documentId={Id}&variables={{\"kind\":[\"NOPE\"]}}");
        Assert.Null(wrong.Headers.ETag);
    }

    private static async Task<(HttpStatusCode Status, string? Tag, string Body)> GetAsync(HttpClient client, string id, string? known, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?documentId={id}");
        if (known is not null) request.Headers.IfNoneMatch.ParseAdd(known);
        if (encoding is not null) request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await client.SendAsync(request);
        return (response.StatusCode, response.Headers.ETag?.ToString(), await response.Content.ReadAsStringAsync());
    }

    private async Task<Microsoft.AspNetCore.Builder.WebApplication> StartAsync(params (string Name, string Value)[] settings)
    {
        var store = new MemoryStore();
        await store.ApplyAsync(Tiny.Cluster("a"), default);
        return await Served.InProcessAsync(store, [("TrustedDocuments:Folder", folder.FullName), .. settings]);
    }
}
