using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary>Where the graph lives.</summary>
internal static class StoreOption
{
    private const string Variable = "CLUSTERGRAPH_STORE";

    public const string Addresses = "memory: keeps it in the process, file:./data in a folder, bolt://host:7687 or neo4j://host in Neo4j";

    private static string? Given => Environment.GetEnvironmentVariable(Variable) ?? Stores.ServerAddress;

    /// <summary>For commands that have a use for a store in the process.</summary>
    public static Option<string> OrMemory(string use) => new("--store")
    {
        Description = $"{use} {Addresses}. {Variable} when left out, else NEO4J_URI, else memory:.",
        DefaultValueFactory = _ => Given ?? "memory:",
    };

    /// <summary>For commands that are about a store that lasts.</summary>
    public static Option<string> Required(string use)
    {
        var given = Given;
        var option = new Option<string>("--store") { Description = $"{use} {Addresses}. {Variable} when left out, else NEO4J_URI.", Required = given is null };
        if (given is not null) option.DefaultValueFactory = _ => given;
        return option;
    }
}
