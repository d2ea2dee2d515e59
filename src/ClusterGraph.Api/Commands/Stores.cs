using ClusterGraph.Storage;

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
}
