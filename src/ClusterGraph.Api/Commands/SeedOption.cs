using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary>The seed folder, by default the one beside the program or in the working directory.</summary>
internal static class SeedOption
{
    public static Option<DirectoryInfo> Create() => new Option<DirectoryInfo>("--seed")
    {
        Description = "Folder with the seed data.",
        DefaultValueFactory = _ => new DirectoryInfo(Environment.GetEnvironmentVariable("CLUSTERGRAPH_SEED") ?? "seed-data"),
    }.AcceptExistingOnly();
}
