using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>A Cypher text and its parameters. The text is constant; what varies is a parameter.</summary>
public sealed record Query(string Text, IReadOnlyDictionary<string, Value> Parameters)
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    public Query(string text)
        : this(text, NoParameters)
    {
    }

    public static implicit operator Query(string text) => new(text);
}
