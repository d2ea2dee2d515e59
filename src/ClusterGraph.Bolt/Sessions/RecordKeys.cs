namespace ClusterGraph.Bolt.Sessions;

/// <summary>The columns of a result, shared by its records; they are few, and a search beats a table.</summary>
internal sealed class RecordKeys(string[] names)
{
    public IReadOnlyList<string> Names => names;

    public int IndexOf(string key)
    {
        var index = Array.IndexOf(names, key);
        return index >= 0 ? index : throw new KeyNotFoundException($"There is no column '{key}'; there are: {string.Join(", ", names)}.");
    }
}
