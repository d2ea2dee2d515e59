using System.Diagnostics;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Seeding;
using ClusterGraph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>The process under load: the service over the seed data, and a bare endpoint with the same answers. Talks with its parent by lines.</summary>
internal static class ServerProcess
{
    public static async Task<int> RunAsync()
    {
        // The log is written as in production, but the parent reads the lines of this process.
        var lines = Console.Out;
        Console.SetOut(TextWriter.Synchronized(new StreamWriter("/dev/null") { AutoFlush = true }));
        await using var store = new StoreOpener().Open(StoreAddress.Parse("memory:"));
        var seed = SeedFolder.Read(Path.Combine(AppContext.BaseDirectory, "seed-data"));
        await store.ApplyAsync(seed.Changes!, CancellationToken.None);
        await using var service = GraphHost.Create(store, Configure);
        await service.StartAsync();
        await using var bare = await BareAsync(store);
        await bare.StartAsync();
        await lines.WriteLineAsync($"{new Uri(service.Urls.First()).Port} {new Uri(bare.Urls.First()).Port}");
        while (await Console.In.ReadLineAsync() is not null) await lines.WriteLineAsync(Usage());
        return 0;
    }

    // Everything is on as it is by default; one client must be able to ask for as much as it can.
    private static void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["ClusterGraph:RateLimit:RequestsPerMinute"] = "1000000000";
        builder.Configuration["ClusterGraph:RateLimit:Burst"] = "1000000000";
    }

    private static async Task<WebApplication> BareAsync(IGraphStore store)
    {
        await using var data = await store.OpenAsync(CancellationToken.None);
        var clusters = new Answer<ClusterList>(await BareRecords.ClustersAsync(data));
        var one = new Dictionary<string, Answer<OneCluster>> { [Requests.Key] = new(await BareRecords.ClusterAsync(data, Requests.Key)) };
        var concepts = new Answer<Dictionary<string, Page<FlatConcept>>>(await BareRecords.ConceptsAsync(data));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Logging:LogLevel:Default"] = "Warning";
        var app = builder.Build();
        app.MapGet("/clusters", () => TypedResults.Json(clusters, RecordJson.Default.AnswerClusterList));
        app.MapGet("/clusters/{key}", (string key) => TypedResults.Json(one[key], RecordJson.Default.AnswerOneCluster));
        app.MapGet("/concepts", () => TypedResults.Json(concepts, RecordJson.Default.AnswerDictionaryStringPageFlatConcept));
        return app;
    }

    private static string Usage()
    {
        using var self = Process.GetCurrentProcess();
        return $"{GC.GetTotalAllocatedBytes(precise: true)} {self.TotalProcessorTime.TotalMicroseconds:F0}";
    }
}
