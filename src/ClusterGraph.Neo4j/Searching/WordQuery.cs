using System.Collections.Immutable;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Search;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>Questions to the index of words, which find the nodes with a word that answers as <see cref="WordMatch"/> says. Asked words hold letters and digits only, so nothing in them means anything to Lucene.</summary>
/// <remarks>
/// Lucene's own <c>word~2</c> looks at the fifty nearest words of the index and no others. Short words may have more neighbours than that, so one slip is a pattern, which has no such limit;
/// two slips, forgiven from eight letters on, would be a pattern of thousands of letters, so there the fifty nearest it is.
/// </remarks>
internal static class WordQuery
{
    /// <summary>What answers every asked word; those that are called so, and those with the words as they are, first, as far as a limit matters.</summary>
    public static string All(ImmutableArray<string> asked) => $"{string.Join(' ', asked.Select(word => $"+({Answers(word)})"))} {string.Join(' ', asked.Select(Cut))} {Named(asked)}^100";

    /// <summary>What answers some asked word; its score is the number of those that it answers: what matches counts nothing, and being there at all counts one.</summary>
    public static string Some(ImmutableArray<string> asked) => string.Join(' ', asked.Select(word => $"(+({Answers(word)})^0 +*:*)"));

    /// <summary>What has a name of exactly these words, or, where that is very long, one that begins alike.</summary>
    public static string Named(ImmutableArray<string> asked) => StoredNode.WholeName(asked);

    private static string Answers(string word) => word.Length < 2 ? word : WordMatch.Slips(word) switch
    {
        0 => $"{Cut(word)}*",
        1 => $"/{word}.*|{OneSlip(word)}/",
        _ when word.Length > StoredNode.LongestWord => $"{Cut(word)}*",
        var slips => $"{word}* {word}~{slips}",
    };

    // From each place on: the same letter and on, or a letter put in, changed or left out, or two changed over, and the rest as it is.
    private static string OneSlip(string word)
    {
        var pattern = ".?";
        for (var i = word.Length - 1; i >= 0; i--)
        {
            var rest = word[(i + 1)..];
            var changed = rest.Length > 0 ? $"|{rest[0]}{word[i]}{rest[1..]}" : "";
            pattern = $"({word[i]}{pattern}|.?{rest}|.{word[i..]}{changed})";
        }

        return pattern;
    }

    private static string Cut(string word) => word.Length > StoredNode.LongestWord ? word[..StoredNode.LongestWord] : word;
}
