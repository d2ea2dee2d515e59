using System.Collections.Immutable;

namespace ClusterGraph.Storage.Search;

/// <summary>How well a node answers a search. It depends on the question and the node alone, never on what else there is, so that every store gives the same score.</summary>
public static class SearchScore
{
    /// <summary>
    /// Computes the mean, over the asked words, of each one's best answer (quality of the match times weight of its field), times 0.9, or a little less the longer the text is in which most was found.
    /// A text of exactly the asked words scores the weight of its field, so that exact names come first.
    /// </summary>
    /// <param name="asked">The words of the question, in order.</param>
    /// <param name="texts">The node's texts.</param>
    /// <param name="quality">How well a word answers the asked word of that number, as <see cref="WordMatch.Quality"/>.</param>
    /// <returns>The score in (0,1], rounded to nine decimals, and the field where most was found; null when a word has no answer.</returns>
    public static (double Score, string Field)? Of(ImmutableArray<string> asked, IReadOnlyList<SearchText> texts, Func<int, string, double> quality)
    {
        var best = new double[asked.Length];
        SearchText? main = null;
        double most = 0;
        foreach (var text in texts)
        {
            if (text.Words.AsSpan().SequenceEqual(asked.AsSpan())) return (text.Weight, text.Field);
            double sum = 0;
            for (var i = 0; i < asked.Length; i++)
            {
                var answer = Best(text, i, quality);
                best[i] = Math.Max(best[i], answer);
                sum += answer;
            }

            if (sum > most) (most, main) = (sum, text);
        }

        double total = 0;
        foreach (var answer in best)
        {
            if (answer == 0) return null;
            total += answer;
        }

        return main is null ? null : (Math.Round(total / asked.Length * (0.8 + (0.1 * Math.Min(1, (double)asked.Length / main.Words.Length))), 9), main.Field);
    }

    private static double Best(SearchText text, int asked, Func<int, string, double> quality)
    {
        double best = 0;
        foreach (var word in text.Words) best = Math.Max(best, quality(asked, word));
        return best * text.Weight;
    }
}
