using System.CommandLine;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Commands;

/// <summary><c>serve</c>: serves what is in a store; an empty store is given the seed data first.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var seed = SeedOption.Create();
        var store = StoreOption.OrMemory("Where the graph lives; the seed data are loaded when it is empty.");
        var command = new Command("serve", "Serve the graph over GraphQL.") { seed, store };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(store), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo seed, string address, InvocationConfiguration console, CancellationToken cancellation)
    {
        await using var store = Stores.Open(address);
        await SeedReport.FillAsync(store, seed, "clustergraph serve", cancellation);
        await using var app = GraphHost.Create(store);
        var (nodes, links) = await CountAsync(store, cancellation);
        await app.StartAsync(cancellation);
        foreach (var url in app.Urls)
            await console.Output.WriteLineAsync($"ClusterGraph serves {nodes} nodes and {links} links: API {url}/graphql, IDE {url}/graphql/ui. Stop with Ctrl+C.");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    private static async Task<(int Nodes, int Links)> CountAsync(IGraphStore store, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenAsync(cancellation);
        var counts = await snapshot.CountAsync(cancellation);
        return (counts.Nodes.Values.Sum(), counts.Links.Values.Sum());
    }
}
