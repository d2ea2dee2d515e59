using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>The columns of a result, shared by its records; they are few, and a search beats a table.</summary>
internal sealed class RecordKeys(string[] names)
{
    public IReadOnlyList<string> Names => names;

    /// <summary>From the answer to RUN.</summary>
    public static RecordKeys Read(IReadOnlyDictionary<string, Value> run)
    {
        if (!run.TryGetValue("fields", out var fields))
        {
            return new RecordKeys([]);
        }

        return fields.Content is Value[] list && list.All(name => name.Kind == ValueKind.String)
            ? new RecordKeys(Array.ConvertAll(list, name => name.AsString()))
            : throw new ProtocolException("The columns of a result are no list of strings.");
    }

    public int IndexOf(string key)
    {
        var index = Array.IndexOf(names, key);
        return index >= 0 ? index : throw new KeyNotFoundException($"There is no column '{key}'; there are: {string.Join(", ", names)}.");
    }
}
