using System.CommandLine;
using System.Globalization;
using ClusterGraph.Sources;
using ClusterGraph.Storage.Files;

namespace ClusterGraph.Api.Commands;

/// <summary><c>history</c>: who changed what in a store, when and on what ground.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var store = StoreOption.Required("Which store; it has to be one in a folder.");
        var after = new Option<long>("--after") { Description = "Only versions after this number." };
        var most = new Option<int>("--most") { Description = "How many versions at most.", DefaultValueFactory = _ => 100 };
        var command = new Command("history", "List the changes of a store: version, time, author, note, how much was put and removed, and what is cited.") { store, after, most };
        command.SetAction(async (parsed, _) =>
        {
            await using var opened = Stores.Open(parsed.GetRequiredValue(store));
            if (opened is not FileStore file) throw new UsageException($"'{parsed.GetRequiredValue(store)}' keeps no history that this command reads; file: stores do.");
            foreach (var entry in file.ReadHistory(parsed.GetValue(after), parsed.GetValue(most))) await parsed.InvocationConfiguration.Output.WriteLineAsync(Line(entry));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Line(HistoryEntry entry)
    {
        var removed = entry.Changes.Count(change => change.IsRemoval);
        var cited = string.Join(", ", entry.Note.Citations.Select(Cited));
        return string.Create(CultureInfo.InvariantCulture,
            $"{entry.Version}  {entry.At:yyyy-MM-dd HH:mm:ss}Z  {entry.Note.Author ?? "(nobody named)"}: {entry.Note.Text ?? "(no note)"}; {entry.Changes.Length - removed:N0} put, {removed:N0} removed{(cited.Length > 0 ? $"; cites {cited}" : "")}");
    }

    private static string Cited(Citation citation) => citation.Locator is null ? citation.Source.Text : $"{citation.Source} ({citation.Locator})";
}
