using ClusterGraph.Graph;
using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>The open SQLite file of a store: locked for one process, of a known format, a commit on the disk before it counts.</summary>
internal sealed class StoreFile : IDisposable
{
    public const string Name = "clustergraph.db";

    private readonly FileStream held;
    private readonly SqliteConnection connection;

    private StoreFile(FileStream held, string path)
    {
        this.held = held;
        Path = path;
        connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
    }

    public string Path { get; }

    /// <exception cref="StoreException">It is in use, cannot be written, or is not ours, too new or damaged.</exception>
    public static StoreFile Open(string folder)
    {
        var file = new StoreFile(FileLock.Take(folder), System.IO.Path.Combine(folder, Name));
        try
        {
            file.connection.Open();
            FileFormat.Prepare(file.connection, file.Path);
            return file;
        }
        catch (SqliteException failure)
        {
            file.Dispose();
            throw FileFailures.Translate(failure, file.Path);
        }
        catch (StoreException)
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A connection that is not pooled, so that closing it lets go of the file.</summary>
    public static SqliteConnection Connect(string path, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());

    /// <summary>The graph of the last version that was committed.</summary>
    public KnowledgeGraph Read()
    {
        try
        {
            return new FileReader(connection, Path).Read();
        }
        catch (SqliteException failure)
        {
            throw FileFailures.Translate(failure, Path);
        }
    }

    /// <summary>Commits a change set that was checked; the version that it makes is asked for last. Only a failure of the commit itself leaves it open whether it happened.</summary>
    public void Write(ChangeSet changes, KnowledgeGraph before, Func<DataVersion> version, DateTimeOffset at)
    {
        var isCommitting = false;
        try
        {
            using var loading = BulkLoad.Begin(connection, changes, before);
            using var transaction = connection.BeginTransaction();
            using (var writer = new FileWriter(connection))
            {
                writer.Write(changes);
                using var history = new HistoryWriter(connection, before);
                history.Write(changes);
                history.Write(version(), changes.Note, at);
            }

            isCommitting = true;
            transaction.Commit();
        }
        catch (SqliteException failure) when (isCommitting)
        {
            throw new StoreException(StoreFailure.OutcomeUnknown, $"'{Path}' failed while it committed; the change may or may not have happened: {failure.Message}", failure);
        }
        catch (SqliteException failure)
        {
            throw FileFailures.Translate(failure, Path);
        }
    }

    public void Dispose()
    {
        connection.Dispose();
        held.Dispose();
    }
}
