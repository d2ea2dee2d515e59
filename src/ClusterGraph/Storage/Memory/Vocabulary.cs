using ClusterGraph.Storage.Search;

namespace ClusterGraph.Storage.Memory;

/// <summary>All words of an index, sorted, to find those that answer an asked word without looking at each.</summary>
internal sealed class Vocabulary(string[] sorted)
{
    /// <summary>The numbers of the words that answer, each with its <see cref="WordMatch.Quality"/>.</summary>
    public Dictionary<int, double> Answers(string asked)
    {
        var answers = new Dictionary<int, double>();
        var slips = WordMatch.Slips(asked);
        if (slips > 0)
            foreach (var (word, distance) in Within(asked, slips)) answers[word] = WordMatch.OfSlips(distance, slips);
        for (var i = LowerBound(asked, 0); i < sorted.Length && sorted[i].StartsWith(asked, StringComparison.Ordinal); i++)
            if (sorted[i] == asked || WordMatch.IsBeginning(asked, sorted[i])) answers[i] = WordMatch.Quality(asked, sorted[i]);
        return answers;
    }

    // The rows of the edit distance are shared by words with a common beginning, as in a trie; a beginning that is too far off already is passed over with all that begin so.
    private IEnumerable<(int Word, int Distance)> Within(string asked, int most)
    {
        var rows = new List<int[]> { Enumerable.Range(0, asked.Length + 1).ToArray() };
        var least = new List<int> { 0 };
        string before = "";
        for (var i = 0; i < sorted.Length;)
        {
            var word = sorted[i];
            var depth = word.AsSpan().CommonPrefixLength(before);
            before = word;
            while (depth < word.Length && !(depth > 0 && least[depth] > most && least[depth - 1] >= most)) Extend(rows, least, asked, word, depth++);
            if (depth > 0 && least[depth] > most && least[depth - 1] >= most)
            {
                before = word[..depth];
                i = AfterAllBeginning(before, i);
                continue;
            }

            if (rows[word.Length][asked.Length] <= most) yield return (i, rows[word.Length][asked.Length]);
            i++;
        }
    }

    private static void Extend(List<int[]> rows, List<int> least, string asked, string word, int depth)
    {
        if (rows.Count == depth + 1)
        {
            rows.Add(new int[asked.Length + 1]);
            least.Add(0);
        }

        least[depth + 1] = EditDistance.Fill(rows[depth + 1], rows[depth], depth > 0 ? rows[depth - 1] : rows[depth], asked, word, depth);
    }

    private int AfterAllBeginning(string beginning, int low)
    {
        var high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].StartsWith(beginning, StringComparison.Ordinal)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int LowerBound(string word, int low)
    {
        var high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(sorted[middle], word) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
