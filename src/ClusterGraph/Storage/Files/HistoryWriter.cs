using System.Globalization;
using ClusterGraph.Graph;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>Appends a change set to the history, within the transaction that the connection is in: what it puts and removes, and what was there before.</summary>
internal sealed class HistoryWriter(SqliteConnection connection, KnowledgeGraph before) : IDisposable
{
    private readonly Statement entry = new(connection, "INSERT INTO history VALUES ($1, $2, $3, $4, $5, $6)");
    private readonly Statement change = new(connection, "INSERT INTO history_change VALUES ($1, $2, $3, $4, $5)");
    private long place;

    /// <summary>What is removed and put.</summary>
    public void Write(ChangeSet changes)
    {
        Add("REMOVE", changes.RemovedNodes, key => key.Text, before.Find);
        Add("REMOVE", changes.RemovedLinks, link => link.ToString(), before.Find);
        Add("PUT", changes.Nodes, node => node.Key.Text, node => before.Find(node.Key));
        Add("PUT", changes.Links, link => LinkIdentity.Of(link).ToString(), link => before.Find(LinkIdentity.Of(link)));
    }

    /// <summary>Which version it makes, when, by whom and why.</summary>
    public void Write(DataVersion version, ChangeNote? note, DateTimeOffset at)
    {
        var citations = note is { Citations: { IsDefaultOrEmpty: false } cited } ? StoredText.Of(cited) : null;
        entry.Run(version.Number, version.Fingerprint, at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), note?.Author, note?.Text, citations);
    }

    public void Dispose()
    {
        entry.Dispose();
        change.Dispose();
    }

    private void Add<T>(string what, IReadOnlyCollection<T> items, Func<T, string> subject, Func<T, object?> find)
    {
        foreach (var (text, json) in Many.Each(items, item => (subject(item), find(item) is { } there ? StoredText.Of(there) : null)))
            change.Run(before.Version.Number + 1, place++, what, text, json);
    }
}
