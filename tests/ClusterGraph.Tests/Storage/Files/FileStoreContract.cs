using ClusterGraph.Storage.Files;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Storage.Files;

public sealed class FileStoreContract : StoreContract<FileStore>, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int stores;

    public void Dispose() => folder.Dispose();

    protected override ValueTask<FileStore> CreateAsync() => ValueTask.FromResult(FileStore.Open(Path.Combine(folder.Path, $"{stores++}"), TimeProvider.System));
}
