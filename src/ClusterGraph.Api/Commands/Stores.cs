using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;

namespace ClusterGraph.Api.Commands;

/// <summary>Opens the store that an address names: the one place that knows all kinds.</summary>
internal static class Stores
{
    /// <exception cref="UsageException">It is no address of a store, or of a kind that this version lacks.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static IGraphStore Open(string address)
    {
        if (!StoreAddress.TryParse(address, out var parsed, out var problem)) throw new UsageException(problem);
        try
        {
            return new StoreOpener().Open(parsed);
        }
        catch (NotSupportedException failure)
        {
            throw new UsageException(failure.Message);
        }
    }

    /// <summary>Makes an open store ready for this version; says what was done, a line each. Opening a store in a folder has made or migrated it already.</summary>
    public static Task<IReadOnlyList<string>> MigrateAsync(IGraphStore store, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<string>>(store switch
        {
            FileStore file => [$"format {file.Format} is the one of this version; it is ready"],
            _ => ["nothing to migrate"],
        });
    }
}
