using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary><c>migrate</c>: makes a store ready for this version of the program.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var store = StoreOption.Required("Which store.");
        var command = new Command("migrate", "Bring a store to the format of this version, or make what it needs: an empty store in a folder, constraints and indexes in Neo4j. It does nothing to a store that is ready.") { store };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(store), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string address, InvocationConfiguration console, CancellationToken cancellation)
    {
        await using var store = Stores.Open(address);
        foreach (var line in await Stores.MigrateAsync(store, cancellation)) await console.Output.WriteLineAsync($"{address}: {line}");
        return ExitCode.Done;
    }
}
