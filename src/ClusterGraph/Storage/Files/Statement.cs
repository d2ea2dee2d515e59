using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace ClusterGraph.Storage.Files;

/// <summary>One SQL text that is compiled once and run many times; its parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
/// <remarks>It speaks to SQLite directly: a command of ADO.NET costs more for each of the millions of rows of a load than SQLite does.</remarks>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public Statement(SqliteConnection connection, string text)
    {
        database = connection.Handle!;
        Check(sqlite3_prepare_v3(database, text, SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>Runs it; values are texts, UTF-8 bytes of texts, and whole numbers, and null is SQL's NULL.</summary>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) Check(Bind(i + 1, values[i]));
        var result = sqlite3_step(statement);
        // The step's own code says more than the reset's, which repeats a failure of the step.
        if (result is not (SQLITE_DONE or SQLITE_ROW)) Check(result);
        Check(sqlite3_reset(statement));
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int index, object? value) => value switch
    {
        null => sqlite3_bind_null(statement, index),
        string text => sqlite3_bind_text(statement, index, text),
        byte[] utf8 => sqlite3_bind_text(statement, index, utf8),
        long number => sqlite3_bind_int64(statement, index, number),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no value of a statement.", nameof(value)),
    };

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
}
