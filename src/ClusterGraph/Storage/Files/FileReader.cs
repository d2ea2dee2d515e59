using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Memory;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>Rebuilds the graph from the tables, and makes sure that it is the one that was written.</summary>
internal sealed class FileReader(SqliteConnection connection, string path)
{
    /// <exception cref="StoreException">What is there is not what was written.</exception>
    public KnowledgeGraph Read()
    {
        var version = Rows("SELECT version, fingerprint FROM history ORDER BY version DESC LIMIT 1", row => new DataVersion(row.GetInt64(0), row.GetString(1)))
            .DefaultIfEmpty(KnowledgeGraph.Empty.Version).First();
        var graph = GraphChanges.Load(Content(), version.Number);
        return graph.Version == version ? graph : throw FileFailures.Damaged(path, $"its nodes and links are not those of version {version}");
    }

    private ChangeSet Content()
    {
        try
        {
            var content = new ChangeSet
            {
                Nodes = [.. Many.Each(Rows("SELECT key, json FROM node", row => (Key: NodeKey.Parse(row.GetString(0)), Json: row.GetString(1))), row => Node(row.Key, row.Json))],
                Links = [.. Many.Each(Rows("SELECT json FROM link", row => row.GetString(0)), json => JsonSerializer.Deserialize<Link>(json, RecordJson.Options) ?? throw new JsonException("it is empty"))],
            };
            var keys = content.Nodes.Select(node => node.Key).ToHashSet();
            return content.Links.FirstOrDefault(link => !keys.Contains(link.From) || !keys.Contains(link.To)) is { } loose
                ? throw FileFailures.Damaged(path, $"the link {LinkIdentity.Of(loose)} has lost a node")
                : content;
        }
        catch (Exception failure) when (failure is JsonException or FormatException or AggregateException { InnerException: JsonException or FormatException })
        {
            throw FileFailures.Damaged(path, $"a record in it cannot be read ({failure.GetBaseException().Message})", failure);
        }
    }

    private static Node Node(NodeKey key, string json) => (Node)(JsonSerializer.Deserialize(json, NodeRecords.Of(key.Kind), RecordJson.Options) ?? throw new JsonException("it is empty"));

    private List<T> Rows<T>(string question, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }
}
