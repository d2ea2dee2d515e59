using ClusterGraph.Graph;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>Puts and removes nodes and links in the tables, within the transaction that the connection is in.</summary>
internal sealed class FileWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement putNode = new(connection, "INSERT INTO node VALUES ($1, $2) ON CONFLICT DO UPDATE SET json = excluded.json");
    private readonly Statement putLink = new(connection, "INSERT INTO link VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO UPDATE SET json = excluded.json");
    private readonly Statement removeNode = new(connection, "DELETE FROM node WHERE key = $1");
    private readonly Statement removeLink = new(connection, "DELETE FROM link WHERE kind = $1 AND from_key = $2 AND to_key = $3 AND role = $4");

    public void Write(ChangeSet changes)
    {
        foreach (var link in changes.RemovedLinks) removeLink.Run(RecordJson.NameOf(link.Kind), link.From.Text, link.To.Text, StoredText.Of(link.Role));
        foreach (var key in changes.RemovedNodes) removeNode.Run(key.Text);
        // In the order of the tables' keys, rows are appended; in another one, each looks for its place in an index that no longer fits into memory.
        foreach (var (key, json) in Many.Each([.. changes.Nodes.OrderBy(node => node.Key)], node => (node.Key, StoredText.Of(node)))) putNode.Run(key.Text, json);
        foreach (var kind in changes.Links.GroupBy(link => link.Kind).OrderBy(kind => RecordJson.NameOf(kind.Key), StringComparer.Ordinal))
        {
            var name = RecordJson.NameOf(kind.Key);
            foreach (var (link, json) in Many.Each([.. kind.OrderBy(link => link.From).ThenBy(link => link.To)], link => (link, StoredText.Of(link))))
                putLink.Run(name, link.From.Text, link.To.Text, StoredText.Of(link.Details.Role), json);
        }
    }

    public void Dispose()
    {
        putNode.Dispose();
        putLink.Dispose();
        removeNode.Dispose();
        removeLink.Dispose();
    }
}
