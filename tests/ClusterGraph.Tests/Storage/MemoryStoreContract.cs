using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Tests.Storage;

public sealed class MemoryStoreContract : StoreContract<MemoryStore>
{
    protected override ValueTask<MemoryStore> CreateAsync() => ValueTask.FromResult(new MemoryStore());
}
