using System.Globalization;
using ClusterGraph.Graph;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>Appends a change set to the history, within the transaction that the connection is in: what it puts and removes, and what was there before.</summary>
internal sealed class HistoryWriter(SqliteConnection connection, DataVersion version) : IDisposable
{
    private readonly Statement entry = new(connection, "INSERT INTO history VALUES ($1, $2, $3, $4, $5, $6)");
    private readonly Statement change = new(connection, "INSERT INTO history_change VALUES ($1, $2, $3, $4, $5)");
    private long place;

    public void Write(ChangeSet changes, KnowledgeGraph before, DateTimeOffset at)
    {
        var citations = changes.Note is { Citations: { IsDefaultOrEmpty: false } cited } ? StoredText.Of(cited) : null;
        entry.Run(version.Number, version.Fingerprint, at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), changes.Note?.Author, changes.Note?.Text, citations);
        foreach (var key in changes.RemovedNodes) Add("REMOVE", key.Text, before.Find(key));
        foreach (var link in changes.RemovedLinks) Add("REMOVE", link.ToString(), before.Find(link));
        foreach (var node in changes.Nodes) Add("PUT", node.Key.Text, before.Find(node.Key));
        foreach (var link in changes.Links.Select(LinkIdentity.Of)) Add("PUT", link.ToString(), before.Find(link));
    }

    public void Dispose()
    {
        entry.Dispose();
        change.Dispose();
    }

    private void Add(string what, string subject, object? before) => change.Run(version.Number, place++, what, subject, before is null ? null : StoredText.Of(before));
}
