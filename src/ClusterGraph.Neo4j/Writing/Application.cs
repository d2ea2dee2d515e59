using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>Applies one change set within one transaction. It may be run again when the transaction failed: nothing of it lives outside.</summary>
internal sealed class Application(ChangeSet changes, TimeProvider time, string address)
{
    /// <exception cref="ChangeSetRejectedException">Rules are broken.</exception>
    /// <exception cref="StoreException">The data is at another version than expected.</exception>
    public async Task<DataVersion> RunAsync(Transaction transaction, CancellationToken cancellation)
    {
        var writer = new Writer(transaction, cancellation);
        var (before, content) = await LockAsync(writer);
        ChangeSetCheck.ThrowIfMoved(changes, before);
        var existing = before == 0 ? new Existing() : await new ExistingReader(writer, changes).ReadAsync();
        var problems = ChangeSetCheck.Problems(changes, existing.ToGraph(new DataVersion(before, "")));
        if (!problems.IsEmpty) throw new ChangeSetRejectedException(problems);
        var after = await new ChangeWriter(writer, changes, existing).WriteAsync(content);
        var version = new DataVersion(before + 1, after.ToString());
        await new SignatureWriter(writer, changes).WriteAsync(version);
        await new HistoryWriter(writer, changes, existing).WriteAsync(version, time.GetUtcNow());
        await writer.RunAsync(StoreTexts.Advance, new() { ["version"] = version.Number, ["fingerprint"] = version.Fingerprint, ["content"] = StoreState.Text(after) });
        return version;
    }

    private async Task<(long Version, ContentFingerprint Content)> LockAsync(Writer writer)
    {
        var rows = await writer.RunAsync(StoreTexts.Lock, []);
        if (rows.Count != 1) throw StoreState.Lost(address);
        StoreState.ThrowIfUnknown(rows[0][0].AsInteger(), address);
        return (rows[0][1].AsInteger(), StoreState.Content(rows[0][2].AsString()));
    }
}
