using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary>The command line: <c>clustergraph serve | validate | import | export | migrate | history | schema | relatedness | evaluate</c>.</summary>
internal static class RootCommands
{
    public static RootCommand Create() => new($"ClusterGraph: a knowledge graph of clusters, regions, programmes and agreements over GraphQL. {ExitCode.Described}")
    {
        ServeCommand.Create(),
        ValidateCommand.Create(),
        ImportCommand.Create(),
        ExportCommand.Create(),
        MigrateCommand.Create(),
        HistoryCommand.Create(),
        SchemaCommand.Create(),
        RelatednessCommand.Create(),
        EvaluateCommand.Create(),
    };
}
