using ClusterGraph.Bolt;
using ClusterGraph.Neo4j;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;

namespace ClusterGraph.Api.Commands;

/// <summary>Opens the store that an address names: the one place that knows all kinds.</summary>
internal static class Stores
{
    private static readonly IConfiguration Variables = new ConfigurationBuilder().AddEnvironmentVariables().Build();
    // Who one is at a Neo4j server.
    private static readonly ConnectionSettings Connection = ConnectionSettings.Read(Variables);

    /// <exception cref="UsageException">It is no address of a store, or of a kind that this version lacks.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static IGraphStore Open(string address)
    {
        if (!StoreAddress.TryParse(address, out var parsed, out var problem)) throw new UsageException(problem);
        try
        {
            return new StoreOpener().With(StoreScheme.Bolt, Server).With(StoreScheme.Neo4j, Server).Open(parsed);
        }
        catch (FormatException failure)
        {
            throw new UsageException(failure.Message);
        }
    }

    /// <summary>The address of the Neo4j server that the environment names; null when it names none.</summary>
    public static string? ServerAddress { get; } = ConnectionSettings.ReadUri(Variables);

    private static Neo4jStore Server(StoreAddress address) => Neo4jStore.Open(Connection with { Uri = address.ToString() }, TimeProvider.System);

    /// <summary>Makes an open store ready for this version; says what was done, a line each. Opening a store in a folder has made or migrated it already.</summary>
    public static async Task<IReadOnlyList<string>> MigrateAsync(IGraphStore store, CancellationToken cancellation)
    {
        // A store that answers has what it needs: opening makes what is missing.
        await using var snapshot = await store.OpenAsync(cancellation);
        return store switch
        {
            FileStore file => [$"format {file.Format} is the one of this version; it is ready"],
            Neo4jStore => [$"constraints and indexes are there; the data are at version {snapshot.Version.Number}"],
            _ => ["nothing to migrate"],
        };
    }
}
