using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>One thing that is wrong with a file to import.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line on which the row starts, from 1; 0 when it is about the file as a whole.</param>
/// <param name="Column">The column's header; null when it is about the row.</param>
/// <param name="Rule">The rule and how it is broken, as a sentence.</param>
public sealed record ImportProblem(string File, long Line, string? Column, string Rule)
{
    /// <summary>A node that is there already and may not be replaced.</summary>
    internal static ImportProblem Taken(string file, long line, NodeKey key) =>
        new(file, line, null, $"{key} is in the store already; only an import that may replace (--replace) puts it anew");

    public override string ToString() => $"{File}{(Line > 0 ? $":{Line}" : "")}: {(Column is null ? "" : $"column '{Column}': ")}{Rule}";
}
