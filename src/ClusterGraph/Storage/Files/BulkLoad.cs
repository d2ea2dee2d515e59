using ClusterGraph.Graph;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>The first load of an empty store, when it is large: with a rollback journal, which has nothing to keep of an empty file, every page is written once instead of twice.</summary>
/// <remarks>It is as safe as the write-ahead log. Where somebody reads along, the journal stays as it is.</remarks>
internal sealed class BulkLoad : IDisposable
{
    private const int Large = 100_000;
    private readonly SqliteConnection connection;

    private BulkLoad(SqliteConnection connection)
    {
        this.connection = connection;
        Run("PRAGMA cache_size = -262144; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;");
    }

    /// <summary>Begins one before the transaction; null for a change set like any other.</summary>
    public static BulkLoad? Begin(SqliteConnection connection, ChangeSet changes, KnowledgeGraph before) =>
        before.Version.Number == 0 && changes.Nodes.Length + changes.Links.Length >= Large ? new BulkLoad(connection) : null;

    public void Dispose() => Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -2000;");

    // It is about speed alone: where the journal cannot be changed, the load goes on as it is, and opening the store asks for the write-ahead log again.
    private void Run(string statements)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = statements;
            command.CommandTimeout = 1;
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
        }
    }
}
