using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;
using ClusterGraph.Storage.Search;

namespace ClusterGraph.Storage.Memory;

/// <summary>The nodes of one index that answer a question, not yet scored.</summary>
/// <param name="asked">The words of the question.</param>
/// <param name="counts">How many of them each node answers.</param>
/// <param name="quality">How well a word answers the asked word of that number.</param>
/// <param name="at">The node of a number, and its texts.</param>
internal sealed class SearchAnswers(ImmutableArray<string> asked, byte[] counts, Func<int, string, double> quality, Func<int, (Node Node, SearchText[] Texts)> at)
{
    private delegate (double Score, string Field)? Score(ImmutableArray<string> asked, IReadOnlyList<SearchText> texts, Func<int, string, double> quality);

    /// <summary>The numbers of the nodes with a name of exactly the asked words.</summary>
    public required ImmutableArray<int> Exact { get; init; }

    /// <summary>How many nodes answer so many of the words.</summary>
    public int CountOf(int words) => counts.AsSpan().Count((byte)words);

    /// <summary>The nodes that answer every word.</summary>
    public IEnumerable<SearchHit> All() => asked.IsEmpty ? [] : Scored(Enumerable.Range(0, counts.Length).Where(i => counts[i] == asked.Length), SearchScore.Of);

    /// <summary>The nodes called exactly so, and those that answer one of these numbers of words.</summary>
    public IEnumerable<SearchHit> Alike(IReadOnlySet<int> words) =>
        Scored(Enumerable.Range(0, counts.Length).Where(i => words.Contains(counts[i])).Union(Exact), NameScore.Of);

    private IEnumerable<SearchHit> Scored(IEnumerable<int> found, Score score)
    {
        foreach (var i in found)
        {
            var (node, texts) = at(i);
            if (score(asked, texts, quality) is var (value, field)) yield return new SearchHit(node, value, field);
        }
    }
}
