using ClusterGraph.Storage.Files;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Storage;

/// <summary>Makes the store that an address names. What is not embedded is made by whoever knows how: the composition root hands that in by scheme.</summary>
public sealed class StoreOpener
{
    private readonly Dictionary<StoreScheme, Func<StoreAddress, IGraphStore>> makers = new()
    {
        [StoreScheme.Memory] = _ => new MemoryStore(),
        [StoreScheme.File] = address => FileStore.Open(address.Folder!, TimeProvider.System),
    };

    /// <summary>Adds stores of another kind.</summary>
    public StoreOpener With(StoreScheme scheme, Func<StoreAddress, IGraphStore> make)
    {
        makers[scheme] = make;
        return this;
    }

    /// <exception cref="StoreException">The store cannot be opened.</exception>
    /// <exception cref="NotSupportedException">This version was built without that kind of store.</exception>
    public IGraphStore Open(StoreAddress address) => makers.TryGetValue(address.Scheme, out var make)
        ? make(address)
        : throw new NotSupportedException($"'{address}': this version is built without that kind of store. It has {string.Join(", ", makers.Keys.Order().Select(scheme => $"{scheme.ToString().ToLowerInvariant()}:"))}");
}
