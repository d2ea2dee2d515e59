using System.CommandLine;
using ClusterGraph.Importing;

namespace ClusterGraph.Api.Commands;

/// <summary>The options that all imports share.</summary>
internal sealed class ImportTerms
{
    public Option<string> Store { get; } = StoreOption.Required("Where to put it; memory: is a rehearsal.");

    public Option<bool> Replace { get; } = new("--replace") { Description = "Put nodes in the place of those that have the same key; without it such rows are refused." };

    public Option<string> Author { get; } = new("--author") { Description = "Who imports, for the history.", DefaultValueFactory = _ => Environment.UserName };

    public Option<string?> Note { get; } = new("--note") { Description = "Why, for the history." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Store, Replace, Author, Note }) command.Add(option);
    }

    public ImportOptions Read(ParseResult parsed, bool createMissing = false) =>
        new() { CreateMissing = createMissing, Replace = parsed.GetValue(Replace), Author = parsed.GetValue(Author), Note = parsed.GetValue(Note) };
}
