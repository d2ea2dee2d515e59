using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>Which file is ours and of which format, and the tables of the newest one.</summary>
internal static class FileFormat
{
    public const int Version = 1;

    // "ClGr", so that file(1) and other programs can tell whose it is.
    private const long ApplicationId = 0x436C4772;

    private const string Tables = """
        CREATE TABLE node (key TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL) STRICT;
        CREATE TABLE link (
          kind TEXT NOT NULL, from_key TEXT NOT NULL, to_key TEXT NOT NULL, role TEXT NOT NULL, json TEXT NOT NULL,
          PRIMARY KEY (kind, from_key, to_key, role)) STRICT;
        CREATE TABLE history (
          version INTEGER NOT NULL PRIMARY KEY, fingerprint TEXT NOT NULL, at TEXT NOT NULL, author TEXT, note TEXT, citations TEXT) STRICT;
        CREATE TABLE history_change (
          version INTEGER NOT NULL, place INTEGER NOT NULL, change TEXT NOT NULL CHECK (change IN ('PUT', 'REMOVE')), subject TEXT NOT NULL, before TEXT,
          PRIMARY KEY (version, place)) STRICT, WITHOUT ROWID;
        CREATE TRIGGER history_stays BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
        CREATE TRIGGER history_is_kept BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
        CREATE TRIGGER history_change_stays BEFORE UPDATE ON history_change BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
        CREATE TRIGGER history_change_is_kept BEFORE DELETE ON history_change BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
        """;

    /// <summary>Makes an empty file ours; refuses one that is not ours or newer than this program, before anything is changed in it.</summary>
    public static void Prepare(SqliteConnection connection, string path)
    {
        var (application, version) = (Number(connection, "PRAGMA application_id"), Number(connection, "PRAGMA user_version"));
        var isEmpty = application == 0 && version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty && application != ApplicationId)
            throw new StoreException(StoreFailure.Unreadable, $"'{path}' is a database of another program; ClusterGraph leaves it alone. Name another folder.");
        if (version > Version)
            throw new StoreException(StoreFailure.Unreadable, $"'{path}' has format {version}; this version of ClusterGraph reads formats up to {Version}. Use a newer one.");
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        if (isEmpty) Create(connection);
    }

    private static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        Run(connection, Tables);
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};"));
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
