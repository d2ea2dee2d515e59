using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;
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

    private SearchIndex(Node[] nodes, SearchText[][] texts, (string Word, List<int> Nodes)[] index)
    {
        this.nodes = nodes;
        this.texts = texts;
        words = Array.ConvertAll(index, entry => entry.Word);
        postings = Array.ConvertAll(index, entry => entry.Nodes.ToArray());
        vocabulary = new Vocabulary(words);
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

    /// <summary>The nodes that answer every asked word.</summary>
    public IEnumerable<SearchHit> Search(ImmutableArray<string> asked) => Hits(asked, asked.Length, SearchScore.Of);

    /// <summary>The nodes that may be meant by a name; they answer at least half of its words.</summary>
    public IEnumerable<SearchHit> Resolve(ImmutableArray<string> asked) => Hits(asked, (asked.Length + 1) / 2, NameScore.Of);

    private IEnumerable<SearchHit> Hits(
        ImmutableArray<string> asked, int least, Func<ImmutableArray<string>, IReadOnlyList<SearchText>, Func<int, string, double>, (double Score, string Field)?> score)
    {
        if (asked.IsEmpty) return [];
        var answers = asked.Select(vocabulary.Answers).ToArray();
        var qualities = Array.ConvertAll(answers, found => found.ToDictionary(answer => words[answer.Key], answer => answer.Value, StringComparer.Ordinal));
        double Quality(int word, string found) => qualities[word].GetValueOrDefault(found);
        return Answering(answers, least).Select(i => (Node: nodes[i], Found: score(asked, texts[i], Quality))).Where(hit => hit.Found is not null)
            .Select(hit => new SearchHit(hit.Node, hit.Found!.Value.Score, hit.Found.Value.Field));
    }

    /// <summary>The numbers of the nodes that answer at least so many of the asked words.</summary>
    private IEnumerable<int> Answering(Dictionary<int, double>[] answers, int least)
    {
        // How many words were answered so far, and by which word last, for every node: one pass over the postings.
        var counts = new byte[nodes.Length];
        var last = new byte[nodes.Length];
        for (byte word = 1; word <= answers.Length; word++)
            foreach (var node in answers[word - 1].Keys.SelectMany(found => postings[found]))
            {
                if (last[node] == word) continue;
                last[node] = word;
                counts[node]++;
            }

        for (var i = 0; i < counts.Length; i++)
            if (counts[i] >= least) yield return i;
    }
}
