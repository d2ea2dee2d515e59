using System.Collections.Immutable;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Storage.Search;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>Finds the nodes whose names are like others: those that answer half of the words at least, without such words that thousands answer alike, and those called exactly so.</summary>
internal sealed class AlikeReader(Reads reads, CancellationToken cancellation)
{
    // Behind so many nodes that answer more of the words, those that answer fewer are not looked for.
    private const int MostCounted = 50_000;
    // Each name may bring thousands of nodes.
    private const int Batch = 20;

    public async Task<Hit[][]> FindAsync(IReadOnlyList<string> names)
    {
        var hits = new Hit[names.Count][];
        foreach (var batch in names.Select((name, i) => new AskedName(i, SearchText.Asked(name))).Chunk(Batch))
        {
            var found = await FoundAsync(batch);
            foreach (var name in batch) hits[name.Place] = Scored(name, found[name.Place]);
        }

        return hits;
    }

    private async Task<ILookup<int, FoundTexts>> FoundAsync(AskedName[] names)
    {
        AskedName[] asked = [.. names.Where(name => !name.Words.IsEmpty)];
        if (asked.Length == 0) return Array.Empty<FoundTexts>().ToLookup(_ => 0);
        var first = (await AskAsync(SearchTexts.Alike, asked, name => name.Levels, SearchLists.MostAlike + 1)).ToLookup(row => row.Place);
        AskedName[] common = [.. asked.Where(name => first[name.Place].Count() > SearchLists.MostAlike)];
        var found = first.Where(rows => rows.Count() <= SearchLists.MostAlike).SelectMany(rows => rows).ToList();
        if (common.Length > 0)
        {
            var telling = await TellingAsync(common);
            found.AddRange(await AskAsync(SearchTexts.Alike, [.. common.Where(name => telling[name.Place].Any())], name => telling[name.Place], MostCounted));
            found.AddRange(await AskAsync(SearchTexts.Named, common, null, null));
        }

        return found.DistinctBy(row => (row.Place, row.Found.Key)).ToLookup(row => row.Place, row => row.Found);
    }

    /// <summary>Which numbers of words not too many nodes answer. Those with most words come first, so that where the rows end, the last number is not known in full.</summary>
    private async Task<ILookup<int, int>> TellingAsync(AskedName[] names)
    {
        var parameters = new Dictionary<string, Value> { ["rows"] = Value.List(names.Select(name => name.Row(WordQuery.Some))), ["most"] = MostCounted };
        var counts = await reads.ListAsync(SearchTexts.CountAlike, parameters, row => (Place: (int)row[0].AsInteger(), Words: (int)row[1].AsInteger(), Found: (int)row[2].AsInteger()), cancellation);
        var least = counts.GroupBy(count => count.Place).ToDictionary(own => own.Key, own => own.Sum(count => count.Found) < MostCounted ? 0 : own.Min(count => count.Words));
        var levels = names.ToDictionary(name => name.Place, name => name.Levels.ToHashSet());
        return counts.Where(count => count.Found <= SearchLists.MostAlike && count.Words > least[count.Place] && levels[count.Place].Contains(count.Words)).ToLookup(count => count.Place, count => count.Words);
    }

    private async Task<IReadOnlyList<(int Place, FoundTexts Found)>> AskAsync(CypherText text, AskedName[] names, Func<AskedName, IEnumerable<int>>? levels, int? most)
    {
        if (names.Length == 0) return [];
        var rows = names.Select(name => levels is null ? name.Row(WordQuery.Named) : name.Row(WordQuery.Some, Value.List(levels(name).Select(level => (Value)level))));
        var parameters = new Dictionary<string, Value> { ["rows"] = Value.List(rows) };
        if (most is { } limit) parameters["most"] = limit;
        return await reads.ListAsync(text, parameters, row => ((int)row[0].AsInteger(), FoundTexts.Read(row, 1)), cancellation);
    }

    private static Hit[] Scored(AskedName name, IEnumerable<FoundTexts> found)
    {
        var qualities = new WordQualities(name.Words);
        return [.. found.Select(one => NameScore.Of(name.Words, one.Texts, qualities.Of) is var (score, field) ? new Hit(one.Key, score, field) : (Hit?)null).OfType<Hit>()];
    }

    private sealed record AskedName(int Place, ImmutableArray<string> Words)
    {
        /// <summary>Half of the words at least.</summary>
        public IEnumerable<int> Levels => Enumerable.Range(1, Words.Length).Where(words => words * 2 >= Words.Length);

        public Value Row(Func<ImmutableArray<string>, string> asked, params Value[] more) => new Value[] { Place, asked(Words) }.Concat(more).ToArray();
    }
}
