using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>The values of a query. Their names are numbers in the order of the text, so that questions of one shape share one text, and the server its plan.</summary>
internal sealed class Parameters
{
    public Dictionary<string, Value> Values { get; } = [];

    /// <summary>Takes a value in; what stands for it in the text.</summary>
    public string Add(Value value)
    {
        var name = $"p{Values.Count}";
        Values.Add(name, value);
        return $"${name}";
    }

    /// <summary>The values, and others of fixed names.</summary>
    public Dictionary<string, Value> With(params ReadOnlySpan<(string Name, Value Value)> others)
    {
        var all = new Dictionary<string, Value>(Values);
        foreach (var (name, value) in others) all[name] = value;
        return all;
    }
}
