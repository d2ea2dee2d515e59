using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>A question, as both servers are asked it.</summary>
/// <param name="Service">The request to the service, as it goes over the wire.</param>
/// <param name="Bare">The same for the bare endpoint.</param>
internal sealed record Request(string Name, byte[] Service, byte[] Bare);

/// <summary>The requests that are measured.</summary>
internal static class Requests
{
    public const string Key = "cluster:hegan";
    private const string Cluster = "id key name description kind status founded";

    public static async Task<IReadOnlyList<Request>> AllAsync(int service) =>
    [
        new("50 clusters, region, country, three activities", Post("""
            { clusters(first: 50) { nodes {
                id key name kind status founded
                regions(first: 1) { nodes { key name } } countries(first: 1) { nodes { key name } } activities(first: 3) { nodes { key name } }
            } } }
            """), Get("/clusters")),
        new("one cluster", Post($$"""{ cluster(key: "{{Key}}") { {{Cluster}} } }"""), Get($"/clusters/{Key}")),
        new("one cluster by variable", Post($$"""query Cluster($key: String) { cluster(key: $key) { {{Cluster}} } }""", new JsonObject { ["key"] = Key }), Get($"/clusters/{Key}")),
        new("1,000 flat nodes", Post(await ConceptsAsync(service)), Get("/concepts")),
    ];

    private static async Task<string> ConceptsAsync(int service)
    {
        List<string> after = [""];
        for (var page = 1; page < 4; page++) after.Add($", after: \"{await EndOfAsync(service, after[^1])}\"");
        var pages = Enumerable.Range(0, 10).Select(page => $"p{page}: concepts(first: 100{after[page % 4]}) {{ nodes {{ id key name category }} }}");
        return $"{{ {string.Join('\n', pages)} }}";
    }

    private static async Task<string> EndOfAsync(int service, string after)
    {
        using var client = new HttpClient();
        var query = $$"""{ concepts(first: 100{{after}}) { pageInfo { endCursor } } }""";
        var answer = await client.PostAsync($"http://127.0.0.1:{service}/graphql", new StringContent(new JsonObject { ["query"] = query }.ToJsonString(), Encoding.UTF8, "application/json"));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["data"]!["concepts"]!["pageInfo"]!["endCursor"]!.GetValue<string>();
    }

    private static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n");

    private static byte[] Post(string query, JsonObject? variables = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["query"] = query, ["variables"] = variables });
        var head = $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
