using ClusterGraph.Bolt;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Neo4j.Cypher;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Asks the server single questions, each its own transaction: RUN and PULL in one go, which is twice as fast as a managed transaction. What may pass is tried again.</summary>
/// <param name="driver">The client.</param>
/// <param name="address">The server's address as it was given, for messages.</param>
/// <param name="time">The clock of pauses.</param>
internal sealed class Database(Driver driver, string address, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1)];

    public Driver Driver => driver;

    public string Address => address;

    /// <exception cref="ClusterGraph.Storage.StoreException">It was not answered.</exception>
    /// <param name="text">The question.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="bookmark">A transaction that must be visible, wholly; null for none.</param>
    /// <param name="cancellation">Stops the query on the server too.</param>
    public async Task<Answer> ReadAsync(CypherText text, Dictionary<string, Value> parameters, string? bookmark, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await RunAsync(AccessMode.Read, text, parameters, bookmark, cancellation);
            }
            catch (BoltException failure) when (failure.IsRetryable && attempt < Pauses.Length)
            {
                await Task.Delay(Pauses[attempt], time, cancellation);
            }
            catch (BoltException failure)
            {
                throw Failures.Translate(failure, Address);
            }
        }
    }

    /// <summary>A write of its own that may be repeated without harm, such as a statement of the schema.</summary>
    /// <exception cref="BoltException">It did not happen, or nobody knows.</exception>
    public Task<Answer> WriteAsync(CypherText text, Dictionary<string, Value> parameters, CancellationToken cancellation) => RunAsync(AccessMode.Write, text, parameters, null, cancellation);

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private async Task<Answer> RunAsync(AccessMode mode, CypherText text, Dictionary<string, Value> parameters, string? bookmark, CancellationToken cancellation)
    {
        var seen = bookmark is null ? new BookmarkChain() : new BookmarkChain(bookmark);
        await using var session = driver.Session(new SessionOptions { Mode = mode, Bookmarks = seen });
        var result = await session.RunAsync(new Query(text.Text, parameters), new TransactionOptions { Name = text.Name }, cancellation);
        var rows = await result.ToListAsync(cancellation);
        return new Answer(rows, seen.Current.LastOrDefault() ?? "");
    }
}
