using ClusterGraph.Graph;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Storage.Files;

/// <summary>The embedded store that lasts: an SQLite file in a folder is the system of record, and every answer comes from the graph in memory that is rebuilt from it at start.</summary>
/// <remarks>A change set is on the disk before it is visible or acknowledged. One process at a time has the folder.</remarks>
public sealed class FileStore : IGraphStore
{
    private readonly StoreFile file;
    private readonly TimeProvider time;
    private readonly GraphVersions versions;

    private FileStore(StoreFile file, KnowledgeGraph graph, TimeProvider time)
    {
        this.file = file;
        this.time = time;
        versions = new GraphVersions(GraphVersion.Of(graph));
    }

    /// <summary>The format of its file. There is one so far; a file of a newer one is refused when it is opened.</summary>
    public int Format => FileFormat.Version;

    /// <summary>Opens the store in a folder; where there is none, an empty one is made.</summary>
    /// <exception cref="StoreException">It is in use, cannot be written, or is not ours, too new or damaged.</exception>
    public static FileStore Open(string folder, TimeProvider time)
    {
        var file = StoreFile.Open(folder);
        try
        {
            return new FileStore(file, file.Read(), time);
        }
        catch (StoreException)
        {
            file.Dispose();
            throw;
        }
    }

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(versions.Open(cancellationToken));

    public ValueTask<DataVersion> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) =>
        versions.ApplyAsync(changes, (before, version) => file.Write(changes, before, version, time.GetUtcNow()), cancellationToken);

    public IAsyncEnumerable<DataChange> WatchAsync(CancellationToken cancellationToken) => versions.WatchAsync(cancellationToken);

    /// <summary>What was changed, version by version, the oldest first.</summary>
    /// <param name="after">Only versions after this number.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<HistoryEntry> ReadHistory(long after = 0, int most = 100) => new HistoryReader(file.Path).Read(after, most);

    public async ValueTask DisposeAsync()
    {
        await versions.DisposeAsync();
        file.Dispose();
    }
}
