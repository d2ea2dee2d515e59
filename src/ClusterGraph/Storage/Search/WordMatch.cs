namespace ClusterGraph.Storage.Search;

/// <summary>How well a word of a text answers a word of a question.</summary>
public static class WordMatch
{
    /// <summary>How many slips (a letter wrong, missing, too many, or two changed over) are forgiven: none in short words and numbers, one from four letters on, two from eight.</summary>
    public static int Slips(string asked) => asked.Any(char.IsAsciiDigit) ? 0 : asked.Length switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };

    /// <summary>1 for the same word, less for one that begins so, less again for one with slips; 0 for no answer.</summary>
    public static double Quality(string asked, string found)
    {
        if (asked == found) return 1;
        if (IsBeginning(asked, found)) return OfBeginning(asked, found);
        var slips = Slips(asked);
        return slips > 0 ? OfSlips(EditDistance.Between(asked, found, slips), slips) : 0;
    }

    /// <summary>A single letter begins too many words to be an answer.</summary>
    internal static bool IsBeginning(string asked, string found) => asked.Length >= 2 && found.StartsWith(asked, StringComparison.Ordinal);

    internal static double OfBeginning(string asked, string found) => 0.6 + (0.35 * asked.Length / found.Length);

    internal static double OfSlips(int distance, int allowed) => distance > allowed ? 0 : 0.8 - (0.2 * distance);
}
