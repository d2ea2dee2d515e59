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
        var store = new Option<string>("--store")
        {
            Description = "Where the graph lives: memory: (the default) keeps it in the process, file:./data in a folder. The seed data is loaded when it is empty.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CLUSTERGRAPH_STORE") ?? "memory:",
        };
        var command = new Command("serve", "Serve the graph over GraphQL.") { seed, store };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(store), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo seed, string address, InvocationConfiguration console, CancellationToken cancellation)
    {
        await using var store = Open(address, console.Error);
        if (store is null || !await SeedAsync(store, seed, console.Error, cancellation)) return ExitCode.BadInput;
        await using var app = Create(store, console.Error);
        if (app is null) return ExitCode.BadInput;
        var (nodes, links) = await CountAsync(store, cancellation);
        await app.StartAsync(cancellation);
        foreach (var url in app.Urls)
            await console.Output.WriteLineAsync($"ClusterGraph serves {nodes} nodes and {links} links: API {url}/graphql, IDE {url}/graphql/ui. Stop with Ctrl+C.");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Success;
    }

    private static IGraphStore? Open(string address, TextWriter problems)
    {
        try
        {
            return new StoreOpener().Open(StoreAddress.Parse(address));
        }
        catch (Exception failure) when (failure is FormatException or NotSupportedException or StoreException)
        {
            problems.WriteLine(failure.Message);
            return null;
        }
    }

    /// <summary>Loads the seed data into a store that was never written; false after writing what is wrong with it.</summary>
    private static async Task<bool> SeedAsync(IGraphStore store, DirectoryInfo seed, TextWriter problems, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenAsync(cancellation);
        if (snapshot.Version.Number > 0) return true;
        if (SeedReport.Read(seed.FullName, problems) is not { } data) return false;
        await store.ApplyAsync(data with { ExpectedVersion = 0, Note = new ChangeNote { Author = "clustergraph serve", Text = "seed data" } }, cancellation);
        return true;
    }

    private static async Task<(int Nodes, int Links)> CountAsync(IGraphStore store, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenAsync(cancellation);
        var counts = await snapshot.CountAsync(cancellation);
        return (counts.Nodes.Values.Sum(), counts.Links.Values.Sum());
    }

    private static WebApplication? Create(IGraphStore store, TextWriter problems)
    {
        try
        {
            return GraphHost.Create(store);
        }
        catch (SettingsException failure)
        {
            problems.WriteLine(failure.Message);
            return null;
        }
    }
}
