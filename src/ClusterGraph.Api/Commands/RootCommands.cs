using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary>The command line: <c>clustergraph serve | validate | schema | relatedness | evaluate</c>.</summary>
internal static class RootCommands
{
    public static RootCommand Create() => new("ClusterGraph: a knowledge graph of clusters, regions, programmes and agreements over GraphQL.")
    {
        ServeCommand.Create(),
        ValidateCommand.Create(),
        SchemaCommand.Create(),
        RelatednessCommand.Create(),
        EvaluateCommand.Create(),
    };
}
