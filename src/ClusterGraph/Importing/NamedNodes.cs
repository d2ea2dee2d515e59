using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>What rows name, once it is looked up. What is not there is told once, with the line where it comes first and how many rows name it.</summary>
internal sealed class NamedNodes(References references)
{
    private readonly Dictionary<(string Field, string Text), (MappedRow First, int Rows)> missing = [];

    public References References => references;

    /// <summary>The keys that a field names; what is missing is left out and remembered.</summary>
    public IReadOnlyList<NodeKey> Of(MappedRow row, string name)
    {
        var field = row.Field(name);
        var keys = new List<NodeKey>();
        foreach (var text in field.IsList ? row.List(name) : row.Text(name) is { } one ? [one] : [])
            if (references.Find(field, text) is { } node) keys.Add(node.Key);
            else Miss(row, name, text);
        return keys;
    }

    public void Miss(MappedRow row, string field, string text) =>
        missing[(field, text)] = missing.TryGetValue((field, text), out var known) ? (known.First, known.Rows + 1) : (row, 1);

    /// <summary>Reports what is missing, by line.</summary>
    /// <param name="hint">What could be done about it, for some fields; null for nothing.</param>
    public void Report(Func<string, string?> hint)
    {
        foreach (var ((field, text), (first, rows)) in missing.OrderBy(entry => entry.Value.First.Line).ThenBy(entry => entry.Key.Text, StringComparer.Ordinal))
        {
            var meant = first.Field(field).CodesOf;
            first.Report(field, $"the store has no '{text}', neither as a key nor as a code of its own ({string.Join(" or ", meant.Select(NodeKey.PrefixOf))}){(rows > 1 ? $"; {rows} rows name it" : "")}{hint(field)}");
        }
    }
}
