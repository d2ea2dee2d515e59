using System.Collections.Immutable;

namespace ClusterGraph.Storage.Search;

/// <summary>How likely a name means a node: its name, an alias or a label as a whole against the asked words.</summary>
public static class NameScore
{
    /// <summary>Below this two names have less than half of their words in common.</summary>
    public const double Least = 0.5;

    /// <summary>
    /// Computes the greatest Dice coefficient over the node's names: twice the sum of the asked words' match qualities (at most the words of the name) over the number of words on both sides,
    /// times the weight of the field; 1 means the same words.
    /// </summary>
    /// <param name="asked">The words of the name, in order.</param>
    /// <param name="texts">The node's texts; its description does not count.</param>
    /// <param name="quality">How well a word answers the asked word of that number.</param>
    /// <returns>The score in [<see cref="Least"/>,1] and the field; null below that.</returns>
    public static (double Score, string Field)? Of(ImmutableArray<string> asked, IReadOnlyList<SearchText> texts, Func<int, string, double> quality)
    {
        (double Score, string Field)? best = null;
        foreach (var text in texts.Where(text => text.IsName))
        {
            double sum = 0;
            for (var i = 0; i < asked.Length; i++) sum += text.Words.Max(word => (double?)quality(i, word)) ?? 0;
            var score = 2 * Math.Min(sum, text.Words.Length) / (asked.Length + text.Words.Length) * text.Weight;
            if (score >= Least && !(best?.Score >= score)) best = (score, text.Field);
        }

        return best;
    }
}
