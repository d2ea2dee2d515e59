using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Memory;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>Rebuilds the graph from the tables, and makes sure that it is the one that was written.</summary>
internal sealed class FileReader(SqliteConnection connection, string path)
{
    private readonly SharedParts shared = new();

    /// <exception cref="StoreException">What is there is not what was written.</exception>
    public KnowledgeGraph Read()
    {
        var version = Rows("SELECT version, fingerprint FROM history ORDER BY version DESC LIMIT 1", row => new DataVersion(row.GetInt64(0), row.GetString(1)))
            .DefaultIfEmpty(KnowledgeGraph.Empty.Version).First();
        var (content, fingerprint) = Content();
        var graph = GraphChanges.Load(content, fingerprint, version.Number);
        return graph.Version == version ? graph : throw FileFailures.Damaged(path, $"its nodes and links are not those of version {version}");
    }

    // The fingerprint is that of the bytes that stand there: they are the canonical JSON that it was made of when they were written.
    private (ChangeSet Content, ContentFingerprint Fingerprint) Content()
    {
        try
        {
            var nodes = Read("SELECT json, key FROM node", row => NodeKey.Parse(row.GetString(1)), Node);
            var links = Read("SELECT json FROM link", _ => 0, (json, _) => shared.Share(JsonSerializer.Deserialize<Link>(json, RecordJson.Options) ?? throw new JsonException("it is empty")));
            var content = new ChangeSet { Nodes = [.. nodes.Records], Links = [.. links.Records] };
            var keys = content.Nodes.Select(node => node.Key).ToHashSet();
            return content.Links.FirstOrDefault(link => !keys.Contains(link.From) || !keys.Contains(link.To)) is { } loose
                ? throw FileFailures.Damaged(path, $"the link {LinkIdentity.Of(loose)} has lost a node")
                : (content, nodes.Fingerprint + links.Fingerprint);
        }
        catch (AggregateException failure) when (failure.GetBaseException() is SqliteException inner)
        {
            throw FileFailures.Translate(inner, path);
        }
        catch (Exception failure) when (failure.GetBaseException() is JsonException or FormatException)
        {
            throw FileFailures.Damaged(path, $"a record in it cannot be read ({failure.GetBaseException().Message})", failure);
        }
    }

    private Node Node(byte[] json, NodeKey key) => shared.Share((Node)(JsonSerializer.Deserialize(json, NodeRecords.Of(key.Kind), RecordJson.Options) ?? throw new JsonException("it is empty")));

    // Rows are read by one thread and parsed by all, and no more of them are in memory than are being parsed.
    private (List<T> Records, ContentFingerprint Fingerprint) Read<TKey, T>(string question, Func<SqliteDataReader, TKey> key, Func<byte[], TKey, T> parse)
    {
        var (records, fingerprint) = (new List<T>(), ContentFingerprint.Empty);
        var rows = Rows(question, row => (Json: row.GetFieldValue<byte[]>(0), Key: key(row)));
        foreach (var (record, part) in rows.AsParallel().AsOrdered().Select(row => (parse(row.Json, row.Key), ContentFingerprint.OfJson(row.Json))))
        {
            records.Add(record);
            fingerprint += part;
        }

        return (records, fingerprint);
    }

    private IEnumerable<T> Rows<T>(string question, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return read(reader);
    }
}
