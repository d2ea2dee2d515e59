using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Sources;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>Reads the history beside the writer, on a connection of its own.</summary>
internal sealed class HistoryReader(string path)
{
    private const string Entries = "SELECT version, fingerprint, at, author, note, citations FROM history WHERE version > $after ORDER BY version LIMIT $most";
    private const string Changes = "SELECT subject, change = 'REMOVE', before FROM history_change WHERE version = $version ORDER BY place";

    public IReadOnlyList<HistoryEntry> Read(long after, int most)
    {
        try
        {
            using var connection = StoreFile.Connect(path, SqliteOpenMode.ReadOnly);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Entries;
            command.Parameters.AddWithValue("$after", after);
            command.Parameters.AddWithValue("$most", most);
            using var row = command.ExecuteReader();
            var entries = new List<HistoryEntry>();
            while (row.Read()) entries.Add(Entry(row, ChangesOf(connection, row.GetInt64(0))));
            return entries;
        }
        catch (SqliteException failure)
        {
            throw FileFailures.Translate(failure, path);
        }
    }

    private static HistoryEntry Entry(SqliteDataReader row, ImmutableArray<HistoryChange> changes) => new(
        new DataVersion(row.GetInt64(0), row.GetString(1)),
        DateTimeOffset.Parse(row.GetString(2), CultureInfo.InvariantCulture),
        new ChangeNote
        {
            Author = Text(row, 3),
            Text = Text(row, 4),
            Citations = Text(row, 5) is { } cited ? JsonSerializer.Deserialize<ImmutableArray<Citation>>(cited, RecordJson.Options) : [],
        },
        changes);

    private static ImmutableArray<HistoryChange> ChangesOf(SqliteConnection connection, long version)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Changes;
        command.Parameters.AddWithValue("$version", version);
        using var row = command.ExecuteReader();
        var changes = ImmutableArray.CreateBuilder<HistoryChange>();
        while (row.Read()) changes.Add(new HistoryChange(row.GetString(0), row.GetBoolean(1), Text(row, 2)));
        return changes.ToImmutable();
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
