using Microsoft.Data.Sqlite;

namespace ClusterGraph.Storage.Files;

/// <summary>One SQL text that is compiled once and run many times; its parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand command;

    public Statement(SqliteConnection connection, string text)
    {
        command = connection.CreateCommand();
        command.CommandText = text;
    }

    /// <summary>Runs it; null is SQL's NULL.</summary>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var i = command.Parameters.Count; i < values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
