using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary><c>import</c>: puts what files say into a store, each import one change set.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Put data into a store. Everything is checked first and all problems are told; what is refused changes nothing.")
    {
        ImportSeedCommand.Create(),
        ImportCsvCommand.Create(),
        ImportH2020Command.Create(),
    };
}
