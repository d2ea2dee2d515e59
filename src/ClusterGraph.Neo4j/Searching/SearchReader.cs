using System.Collections.Immutable;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Queries;
using ClusterGraph.Storage.Search;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>Searches: the index finds what answers, here it is scored, and the nodes of the page alone are read.</summary>
/// <remarks>When more than <see cref="MostScored"/> nodes answer, the counts are of all, and the list is of those that the index thinks best: what is called so, then what has the asked words as they are.</remarks>
internal sealed class SearchReader(Reads reads, Finder find, CancellationToken cancellation)
{
    /// <summary>How many answers are scored and listed at most.</summary>
    public const int MostScored = 10_000;

    public async Task<SearchPage> SearchAsync(SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Size);
        var asked = SearchText.Asked(query.Text);
        if (asked.IsEmpty) return new SearchPage([], false, false, 0, ImmutableDictionary<NodeKind, int>.Empty);
        var hits = await HitsAsync(asked, [], MostScored + 1);
        var counts = hits.CountBy(hit => hit.Key.Kind).ToDictionary();
        if (hits.Length > MostScored)
        {
            counts = await CountAsync(asked);
            hits = await HitsAsync(asked, query.Kinds, MostScored);
        }

        var wanted = hits.Where(hit => query.Wants(hit.Key.Kind)).OrderBy(hit => hit.Position).ToArray();
        var start = query.After is { } after ? wanted.TakeWhile(hit => hit.Position.CompareTo(after) <= 0).Count() : 0;
        var page = wanted.AsSpan(start).Slice(0, Math.Min(query.Size, wanted.Length - start)).ToArray();
        var nodes = await find([.. page.Select(hit => hit.Key)]);
        var total = counts.Where(count => query.Wants(count.Key)).Sum(count => count.Value);
        return new SearchPage([.. page.Select(hit => new SearchHit(nodes[hit.Key], hit.Score, hit.Field))], start + page.Length < wanted.Length, start > 0, total, counts);
    }

    private async Task<Hit[]> HitsAsync(ImmutableArray<string> asked, ImmutableArray<NodeKind> kinds, int most)
    {
        var parameters = new Dictionary<string, Value> { ["asked"] = WordQuery.All(asked), ["kinds"] = Value.List(kinds.Select(kind => (Value)Labels.Of(kind))), ["most"] = most };
        var qualities = new WordQualities(asked);
        var scored = await reads.ListAsync(SearchTexts.Search, parameters, row => Score(FoundTexts.Read(row), asked, qualities), cancellation);
        return [.. scored.OfType<Hit>()];
    }

    private static Hit? Score(FoundTexts found, ImmutableArray<string> asked, WordQualities qualities) =>
        SearchScore.Of(asked, found.Texts, qualities.Of) is var (score, field) ? new Hit(found.Key, score, field) : null;

    private async Task<Dictionary<NodeKind, int>> CountAsync(ImmutableArray<string> asked)
    {
        var counts = await reads.ListAsync(
            SearchTexts.Count, new() { ["asked"] = WordQuery.All(asked) }, row => (Kind: Enum.Parse<NodeKind>(row[0].AsString()), Count: (int)row[1].AsInteger()), cancellation);
        return counts.ToDictionary(count => count.Kind, count => count.Count);
    }
}
