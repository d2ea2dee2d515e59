using System.CommandLine;
using ClusterGraph.Api.Hosting;

namespace ClusterGraph.Api.Commands;

/// <summary><c>validate</c>: checks a seed folder and reports everything that is wrong with it.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var seed = SeedOption.Create();
        var command = new Command("validate", "Check the seed data; all problems are reported at once.") { seed };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(seed), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(DirectoryInfo folder, InvocationConfiguration console)
    {
        var reading = SeedReport.Load(folder.FullName);
        console.Output.WriteLine($"{folder.Name}: {reading.Nodes.Length} nodes and {reading.Links.Length} links, no problem.");
        return ExitCode.Done;
    }
}
