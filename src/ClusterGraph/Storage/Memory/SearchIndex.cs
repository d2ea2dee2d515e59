using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Search;

namespace ClusterGraph.Storage.Memory;

/// <summary>An inverted index over the texts of some nodes.</summary>
internal sealed class SearchIndex
{
    private readonly Node[] nodes;
    private readonly SearchText[][] texts;
    private readonly string[] words;
    private readonly int[][] postings;
    private readonly Vocabulary vocabulary;
    private readonly ILookup<string, int> byWholeName;

    private SearchIndex(Node[] nodes, SearchText[][] texts, (string Word, List<int> Nodes)[] index)
    {
        this.nodes = nodes;
        this.texts = texts;
        words = Array.ConvertAll(index, entry => entry.Word);
        postings = Array.ConvertAll(index, entry => entry.Nodes.ToArray());
        vocabulary = new Vocabulary(words);
        byWholeName = texts.SelectMany((own, i) => own.Where(text => text.IsName).Select(text => (Name: Whole(text.Words), Node: i)))
            .ToLookup(own => own.Name, own => own.Node, StringComparer.Ordinal);
    }

    public static SearchIndex Of(IEnumerable<Node> nodes)
    {
        Node[] all = [.. nodes];
        SearchText[][] texts = [.. Many.Each(all, node => SearchText.Of(node).ToArray())];
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
            foreach (var word in texts[i].SelectMany(text => text.Words))
            {
                if (!index.TryGetValue(word, out var found)) index.Add(word, found = []);
                if (found.Count == 0 || found[^1] != i) found.Add(i);
            }

        return new SearchIndex(all, texts, [.. index.Select(entry => (entry.Key, entry.Value)).OrderBy(entry => entry.Key, StringComparer.Ordinal)]);
    }

    /// <summary>What answers the words of a question.</summary>
    /// <param name="asked">The words.</param>
    /// <param name="stale">Nodes that have changed since; they do not answer here.</param>
    public SearchAnswers Ask(ImmutableArray<string> asked, IReadOnlySet<NodeKey> stale)
    {
        var answers = asked.Select(vocabulary.Answers).ToArray();
        var counts = CountAnswers(answers);
        if (stale.Count > 0)
            for (var i = 0; i < counts.Length; i++)
                if (counts[i] > 0 && stale.Contains(nodes[i].Key)) counts[i] = 0;
        var qualities = Array.ConvertAll(answers, found => found.ToDictionary(answer => words[answer.Key], answer => answer.Value, StringComparer.Ordinal));
        return new SearchAnswers(asked, counts, (word, text) => qualities[word].GetValueOrDefault(text), i => (nodes[i], texts[i]))
        {
            Exact = [.. byWholeName[Whole(asked)].Where(i => counts[i] > 0)],
        };
    }

    /// <summary>How many of the asked words each node answers, in one pass over the postings.</summary>
    private byte[] CountAnswers(Dictionary<int, double>[] answers)
    {
        var counts = new byte[nodes.Length];
        var last = new byte[nodes.Length];
        for (byte word = 1; word <= answers.Length; word++)
            foreach (var node in answers[word - 1].Keys.SelectMany(found => postings[found]))
            {
                if (last[node] == word) continue;
                last[node] = word;
                counts[node]++;
            }

        return counts;
    }

    private static string Whole(ImmutableArray<string> words) => string.Join(' ', words);
}
