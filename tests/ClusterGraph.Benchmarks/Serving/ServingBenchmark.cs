using System.Text.Json.Nodes;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>The service beside a bare endpoint that serialises the same records: by turns, in one process, on one core, under the same load.</summary>
internal static class ServingBenchmark
{
    public static async Task<int> RunAsync(Options options)
    {
        Cores.PinLoad();
        using var server = new Server();
        var requests = (await Requests.AllAsync(server.Service)).Where(request => options.Text("only") is not { } only || request.Name.Contains(only, StringComparison.Ordinal)).ToList();
        foreach (var request in requests) await CheckAsync(server, request);
        WarmUp(server, requests, options.Number("warmup", 30));
        var table = new List<(string Name, Round Service, Round Bare)>();
        foreach (var request in requests) table.Add(Measure(server, request, options));
        Print(table);
        return 0;
    }

    private static async Task CheckAsync(Server server, Request request)
    {
        var service = await AnswerAsync(server.Service, request.Service);
        var bare = await AnswerAsync(server.Bare, request.Bare);
        if (!JsonNode.DeepEquals(service, bare)) throw new InvalidOperationException($"{request.Name}: the answers differ.\n{service}\n{bare}");
        await Console.Error.WriteLineAsync($"{request.Name}: both answers carry the same {service.ToJsonString().Length:N0} characters of data.");
    }

    private static async Task<JsonNode> AnswerAsync(int port, byte[] request)
    {
        var text = System.Text.Encoding.UTF8.GetString(request);
        var (head, body) = (text.Split("\r\n\r\n")[0].Split(' '), text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
        using var client = new HttpClient();
        using var message = new HttpRequestMessage(new HttpMethod(head[0]), $"http://127.0.0.1:{port}{head[1]}");
        if (body.Length > 0) message.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var answer = await client.SendAsync(message);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["data"] ?? throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    // The runtime compiles hot code anew until both sides have been under load for long enough.
    private static void WarmUp(Server server, IReadOnlyList<Request> requests, double seconds)
    {
        const int Turns = 4;
        for (var turn = 0; turn < Turns; turn++)
            foreach (var request in requests)
            {
                server.Measure(server.Service, request.Service, seconds / Turns / requests.Count);
                server.Measure(server.Bare, request.Bare, seconds / Turns / requests.Count);
            }
    }

    private static (string Name, Round Service, Round Bare) Measure(Server server, Request request, Options options)
    {
        var (service, bare) = (new List<Round>(), new List<Round>());
        for (var round = 0; round < (int)options.Number("rounds", 3); round++)
        {
            service.Add(server.Measure(server.Service, request.Service, options.Number("seconds", 10)));
            bare.Add(server.Measure(server.Bare, request.Bare, options.Number("seconds", 10)));
        }

        return (request.Name, Round.MedianOf(service), Round.MedianOf(bare));
    }

    private static void Print(IEnumerable<(string Name, Round Service, Round Bare)> table)
    {
        Console.WriteLine("| request | ratio | by CPU | req/s | bare | p50 ms | bare | p99 ms | bare | CPU us | bare | allocated B | bare |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (name, service, bare) in table)
            Console.WriteLine(
                $"| {name} | {service.PerSecond / bare.PerSecond:F2} | {bare.CpuMicroseconds / service.CpuMicroseconds:F2} | {service.PerSecond:N0} | {bare.PerSecond:N0} " +
                $"| {service.Median:F2} | {bare.Median:F2} | {service.P99:F2} | {bare.P99:F2} | {service.CpuMicroseconds:F1} | {bare.CpuMicroseconds:F1} " +
                $"| {service.AllocatedBytes:N0} | {bare.AllocatedBytes:N0} |");
    }
}
