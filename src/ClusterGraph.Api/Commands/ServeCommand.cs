using System.CommandLine;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Commands;

/// <summary><c>serve</c>: loads the seed data and serves it.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var seed = SeedOption.Create();
        var store = new Option<string>("--store") { Description = "Where the graph lives: memory: (the default) keeps it in the process.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CLUSTERGRAPH_STORE") ?? "memory:" };
        var command = new Command("serve", "Serve the graph over GraphQL.") { seed, store };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(store), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo seed, string address, InvocationConfiguration console, CancellationToken cancellation)
    {
        if (!StoreAddress.TryParse(address, out var where, out var problem))
        {
            await console.Error.WriteLineAsync(problem);
            return ExitCode.BadInput;
        }

        var data = SeedReport.Read(seed.FullName, console.Error);
        if (data is null) return ExitCode.BadInput;
        await using var app = Create(new StoreOpener().Open(where), console.Error);
        if (app is null) return ExitCode.BadInput;
        await app.Services.GetRequiredService<IGraphStore>().ApplyAsync(data, cancellation);
        await app.StartAsync(cancellation);
        foreach (var url in app.Urls)
            await console.Output.WriteLineAsync($"ClusterGraph serves {data.Nodes.Length} nodes and {data.Links.Length} links: API {url}/graphql, IDE {url}/graphql/ui. Stop with Ctrl+C.");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Success;
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
