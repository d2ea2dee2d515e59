using System.CommandLine;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Importing;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Commands;

/// <summary>Runs one command, and turns whatever goes wrong into a message on standard error and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, InvocationConfiguration console)
    {
        console.EnableDefaultExceptionHandler = false;
        var parsed = RootCommands.Create().Parse(arguments);
        try
        {
            var code = await parsed.InvokeAsync(console);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (Exception failure)
        {
            var (code, message) = Explain(failure);
            await console.Error.WriteLineAsync(message);
            return code;
        }
    }

    private static (int Code, string Message) Explain(Exception failure) => failure switch
    {
        ImportRejectedException import => (ExitCode.Refused, Listed(import.Problems)),
        ChangeSetRejectedException rejected => (ExitCode.Refused, Listed([.. rejected.Problems.Select(problem => problem.ToString())], rejected.Problems.Length)),
        InvalidDataException or FormatException => (ExitCode.Refused, failure.Message),
        UsageException or SettingsException => (ExitCode.Usage, failure.Message),
        StoreException => (ExitCode.Store, failure.Message),
        OperationCanceledException => (ExitCode.Stopped, "Stopped; nothing half done was left."),
        IOException or UnauthorizedAccessException => (ExitCode.Failure, failure.Message),
        _ => (ExitCode.Failure, failure.ToString()),
    };

    private static string Listed(ImportProblems problems) => Listed([.. problems.Listed.Select(problem => problem.ToString())], problems.Count);

    private static string Listed(IReadOnlyList<string> problems, int count)
    {
        var shown = problems.Take(ImportProblems.MostListed).ToList();
        if (count > shown.Count) shown.Add($"... and {count - shown.Count:N0} more.");
        return string.Join(Environment.NewLine, shown.Append($"{count:N0} problem(s); nothing was changed."));
    }
}
