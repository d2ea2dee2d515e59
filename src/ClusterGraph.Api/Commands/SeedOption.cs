using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary>The seed folder, by default the one that came with the program.</summary>
internal static class SeedOption
{
    public static Option<DirectoryInfo> Create() => new Option<DirectoryInfo>("--seed")
    {
        Description = "Folder with the seed data.",
        DefaultValueFactory = _ => new DirectoryInfo(Environment.GetEnvironmentVariable("CLUSTERGRAPH_SEED") ?? Path.Combine(AppContext.BaseDirectory, "seed-data")),
    }.AcceptExistingOnly();
}
