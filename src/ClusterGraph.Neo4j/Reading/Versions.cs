using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Knows which version of the data the server has, and tells whether a query read one version alone.</summary>
/// <remarks>
/// Neo4j reads what is committed, not a snapshot. But the bookmark that ends a query names the newest transaction that was committed by then, before a reader can
/// see anything of it. So a query that ends with the bookmark at which the version is known read that version and no other. With another bookmark the version is
/// read again; it only grows, so when it is still the same, the query is good as well.
/// </remarks>
internal sealed class Versions(Database database, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile VersionAt? known;
    private long seenAt;

    public VersionAt? Known => known;

    /// <summary>The newest version; the server is asked unless it answered within the last second.</summary>
    public async ValueTask<VersionAt> CurrentAsync(CancellationToken cancellation)
    {
        if (known is { } recent && time.GetElapsedTime(Volatile.Read(ref seenAt)) < Fresh) return recent;
        return await RefreshAsync(null, cancellation);
    }

    /// <summary>Makes sure that what ended with a bookmark read a version and nothing newer.</summary>
    /// <exception cref="StoreException">It may have; or the server does not answer.</exception>
    public async ValueTask CheckAsync(DataVersion version, string bookmark, CancellationToken cancellation)
    {
        var at = known;
        if (at?.Bookmark == bookmark) Volatile.Write(ref seenAt, time.GetTimestamp());
        else at = await RefreshAsync(bookmark, cancellation);
        if (at?.Version.Number != version.Number)
            throw new StoreException(StoreFailure.Superseded, $"The data moved from version {version.Number} to {at?.Version.Number} while it was read; read it again.");
    }

    /// <summary>This process wrote a version.</summary>
    public void Wrote(DataVersion version, string bookmark) => Learn(new VersionAt(version, bookmark));

    // Who waited while another asked takes the answer, where it is about the same state.
    private async ValueTask<VersionAt> RefreshAsync(string? bookmark, CancellationToken cancellation)
    {
        await refreshing.WaitAsync(cancellation);
        try
        {
            if (known is { } other && (bookmark is null ? time.GetElapsedTime(Volatile.Read(ref seenAt)) < Fresh : other.Bookmark == bookmark)) return other;
            return await ReadAsync(cancellation);
        }
        finally
        {
            refreshing.Release();
        }
    }

    // Read again until two readings in a row end with the same bookmark: the second waits for what the first may have seen in part, so it read the version of just that state.
    private async Task<VersionAt> ReadAsync(CancellationToken cancellation)
    {
        for (var before = known?.Bookmark; ;)
        {
            var answer = await database.ReadAsync(StoreTexts.State, [], before, cancellation);
            if (answer.Bookmark == before) return Learn(new VersionAt(VersionOf(answer), before));
            before = answer.Bookmark;
        }
    }

    private VersionAt Learn(VersionAt at)
    {
        Volatile.Write(ref seenAt, time.GetTimestamp());
        // A slow reader may come with less than a writer has told meanwhile.
        while (true)
        {
            var before = known;
            if (before is not null && before.Version.Number > at.Version.Number) return before;
            if (ReferenceEquals(Interlocked.CompareExchange(ref known, at, before), before)) return at;
        }
    }

    private DataVersion VersionOf(Answer answer)
    {
        if (answer.Rows.Count != 1) throw StoreState.Lost(database.Address);
        var row = answer.Rows[0];
        StoreState.ThrowIfUnknown(row[0].AsInteger(), database.Address);
        return new DataVersion(row[1].AsInteger(), row[2].AsString());
    }
}
