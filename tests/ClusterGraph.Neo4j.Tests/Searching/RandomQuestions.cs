using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;
using ClusterGraph.Tests;

namespace ClusterGraph.Neo4j.Tests.Searching;

/// <summary>Random searches of some nodes: their words as they are, cut short, misspelt, with accents and capitals, between signs that mean something to Lucene; codes, keys, and what is nowhere.</summary>
internal sealed class RandomQuestions(Random random, IReadOnlyList<Node> nodes)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz019";
    private static readonly string[] Signs = [" AND ", " OR ", " NOT ", " + ", "~2", "*", "?", "\"", "\\", "/", " (", ") ", "[a TO z]", "^3", "name:", "&&", "||", "!", "{", "}", "*:*", "_", "___", "\t", " - ", "'"];
    private static readonly string[] Whole = ["", " ", "\n\t", "*", "*:*", "\"", "a", "ñ", "€ – …", "zzzzzzzzzz", "über", "Straße", "\ud83d\ude00", new string('x', 300), $"{new string('x', 255)}y", "___", "AND", "or not"];
    private readonly NodeKind[] kinds = [.. nodes.Select(node => node.Key.Kind).Distinct()];

    public string Text() => random.Next(12) switch
    {
        0 => Whole[random.Next(Whole.Length)],
        1 => Any().Key.Text,
        2 => Any().SameAs is { IsEmpty: false } codes ? codes[0].Id : Any().Key.Slug.ToUpperInvariant(),
        3 => NodeCodes.Own(Any()) ?? Any().Name,
        4 => Any().Name,
        5 => Any() is { Aliases.IsEmpty: false } named ? named.Aliases[^1] : Any().Name,
        6 => string.Join(Signs[random.Next(Signs.Length)], Words(random.Next(1, 4))),
        7 => string.Join(' ', Words(random.Next(5, 40))),
        _ => string.Join(' ', Words(random.Next(1, 4))),
    };

    public SearchQuery Search(SearchPosition? after) => new(Text(), Kinds(), random.Next(30), after);

    public ImmutableArray<NodeKind> Kinds() => random.Next(2) == 0 ? [] : [kinds[random.Next(kinds.Length)], kinds[random.Next(kinds.Length)]];

    /// <summary>A place in the list of a question: of a hit, or of none.</summary>
    public SearchPosition Position(IReadOnlyList<SearchHit> hits) => hits.Count > 0 && random.Next(4) > 0 ? hits[random.Next(hits.Count)].Position : new SearchPosition(random.NextDouble(), Any().Key);

    public NeighbourhoodQuery Around(ImmutableArray<LinkKind>[] links) => new(
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(10) == 0 ? Sample.Key("cluster:is-nowhere") : Any().Key)], random.Next(5), random.Next(3) == 0 ? random.Next(400) : random.Next(30))
    {
        Links = links[random.Next(links.Length)],
    };

    /// <summary>Nodes of several kinds with names of few words that are much alike, so that questions have many answers of every sort.</summary>
    public static IEnumerable<Node> Nodes(Random random, int count)
    {
        string[] words = [.. Enumerable.Range(0, 12).Select(_ => Word(random)).SelectMany(word => new[] { word, Misspelt(random, word), $"{word}s", word[..^1] }), "Querétaro", "of", "de", "S2", "2020", "Straße", new string('x', 300)];
        for (var i = 0; i < count; i++)
        {
            Node node = random.Next(4) switch { 0 => Sample.Cluster($"c-{i}"), 1 => Sample.Region($"r-{i}"), 2 => Sample.Organisation($"o-{i}"), _ => Sample.Agreement($"a-{i}") };
            yield return node with
            {
                Name = Some(1, 4),
                Aliases = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Some(1, 3))],
                Labels = random.Next(3) == 0 ? ImmutableSortedDictionary<string, string>.Empty.Add("fr", Some(1, 3)).Add("es", Some(1, 5)) : ImmutableSortedDictionary<string, string>.Empty,
                Description = random.Next(2) == 0 ? Some(1, 12) : null,
                SameAs = random.Next(4) == 0 ? [new ExternalId { Scheme = "wikidata", Id = $"Q{i % 40}" }] : [],
            };
        }

        string Some(int least, int most) => string.Join(random.Next(5) == 0 ? ", " : " ", Enumerable.Range(0, random.Next(least, most)).Select(_ => words[random.Next(words.Length)]));
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(2, 14)).Select(_ => Letters[random.Next(Letters.Length)]));

    private Node Any() => nodes[random.Next(nodes.Count)];

    private IEnumerable<string> Words(int count) => Enumerable.Range(0, count).Select(_ =>
    {
        var node = Any();
        var texts = $"{node.Name} {string.Join(' ', node.Aliases)} {string.Join(' ', node.Labels.Values)} {node.Description}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var word = texts[random.Next(texts.Length)];
        return random.Next(7) switch
        {
            0 => word[..random.Next(1, word.Length + 1)],
            1 => Misspelt(random, word),
            2 => Misspelt(random, Misspelt(random, word)),
            3 => word.ToUpperInvariant().Replace('A', 'Á').Replace('N', 'Ñ'),
            4 => Misspelt(random, Misspelt(random, Misspelt(random, word))),
            _ => word,
        };
    });

    private static string Misspelt(Random random, string word)
    {
        var (at, letter) = (random.Next(word.Length), Letters[random.Next(Letters.Length)]);
        return random.Next(4) switch
        {
            0 => word.Insert(at, $"{letter}"),
            1 when word.Length > 1 => word.Remove(at, 1),
            2 when at > 0 => $"{word[..(at - 1)]}{word[at]}{word[at - 1]}{word[(at + 1)..]}",
            _ => $"{word[..at]}{letter}{word[(at + 1)..]}",
        };
    }
}
