using System.CommandLine;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Commands;

/// <summary><c>serve</c>: serves what is in a store; an empty store is given the seed data first.</summary>
internal static class ServeCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

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
        await using var app = GraphHost.Create(store);
        var isFull = await TryFillAsync(store, seed, cancellation) is null;
        var what = isFull ? await CountAsync(store, cancellation) : "nothing yet, for the store does not answer; it goes on trying";
        await app.StartAsync(cancellation);
        foreach (var url in app.Urls)
            await console.Output.WriteLineAsync($"ClusterGraph serves {what}: API {url}/graphql, IDE {url}/graphql/ui. Stop with Ctrl+C.");
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation, app.Lifetime.ApplicationStopping);
        var filling = isFull ? Task.CompletedTask : FillWhenThereAsync(store, seed, console, stopping.Token);
        await app.WaitForShutdownAsync(cancellation);
        await stopping.CancelAsync();
        await filling;
        return ExitCode.Done;
    }

    // A server may come later than the service; readiness tells until then.
    private static async Task<StoreException?> TryFillAsync(IGraphStore store, DirectoryInfo seed, CancellationToken cancellation)
    {
        try
        {
            await SeedReport.FillAsync(store, seed, "clustergraph serve", cancellation);
            return null;
        }
        catch (StoreException failure) when (failure.Failure == StoreFailure.Unavailable)
        {
            return failure;
        }
    }

    private static async Task FillWhenThereAsync(IGraphStore store, DirectoryInfo seed, InvocationConfiguration console, CancellationToken cancellation)
    {
        string? told = null;
        using var timer = new PeriodicTimer(Pause, TimeProvider.System);
        try
        {
            while (await TryFillAsync(store, seed, cancellation) is { } failure)
            {
                if (told != failure.Message) await console.Error.WriteLineAsync(told = failure.Message);
                await timer.WaitForNextTickAsync(cancellation);
            }

            await console.Output.WriteLineAsync($"The store answers: {await CountAsync(store, cancellation)}.");
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
        catch (StoreException failure)
        {
            await console.Error.WriteLineAsync(failure.Message);
        }
    }

    private static async Task<string> CountAsync(IGraphStore store, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenAsync(cancellation);
        var counts = await snapshot.CountAsync(cancellation);
        return $"{counts.Nodes.Values.Sum()} nodes and {counts.Links.Values.Sum()} links";
    }
}
