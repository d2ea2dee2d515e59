using System.Collections.Immutable;
using ClusterGraph.Storage.Search;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>How well words answer the asked ones; the same word stands in many texts and is compared once.</summary>
internal sealed class WordQualities(ImmutableArray<string> asked)
{
    private readonly Dictionary<string, double>[] known = [.. asked.Select(_ => new Dictionary<string, double>(StringComparer.Ordinal))];

    /// <summary>As <see cref="WordMatch.Quality"/> of the asked word of that number.</summary>
    public double Of(int number, string word)
    {
        if (!known[number].TryGetValue(word, out var quality)) known[number].Add(word, quality = WordMatch.Quality(asked[number], word));
        return quality;
    }
}
