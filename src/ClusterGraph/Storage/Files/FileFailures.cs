using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>What a failure of SQLite means for those who use the store.</summary>
internal static class FileFailures
{
    // https://www.sqlite.org/rescode.html
    private const int Permission = 3, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static StoreException Translate(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        NotADatabase => new(StoreFailure.Unreadable, $"'{path}' is not a file of ClusterGraph: it is no SQLite database, or its beginning is damaged.", failure),
        Corrupt => Damaged(path, failure.Message, failure),
        Permission or ReadOnly or CannotOpen => new(StoreFailure.Forbidden, $"'{path}' cannot be opened for writing: {failure.Message}", failure),
        Full => new(StoreFailure.Unavailable, $"The disk of '{path}' is full; nothing was written.", failure),
        _ => new(StoreFailure.Unavailable, $"'{path}' does not answer: {failure.Message}", failure),
    };

    public static StoreException Damaged(string path, string how, Exception? inner = null) =>
        new(StoreFailure.Unreadable, $"'{path}' is damaged: {how}. Restore it from a copy, or name another folder and load the data again.", inner);
}
