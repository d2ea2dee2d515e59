using ClusterGraph.Graph;

namespace ClusterGraph.Sources;

/// <summary>Where a fact stands: document, section, locator and a short quote.</summary>
public sealed record Citation : IChecked
{
    public const int MaxQuoteWords = 25;

    public required NodeKey Source { get; init; }

    /// <summary>The source's own section number or heading ("7.3.2").</summary>
    public string? Section { get; init; }

    /// <summary>The place within the section ("Table 5", "footnote 15", a code of a code list).</summary>
    public string? Locator { get; init; }

    /// <summary>Verbatim, at most <see cref="MaxQuoteWords"/> words.</summary>
    public string? Quote { get; init; }

    IEnumerable<string> IChecked.BrokenRules()
    {
        if (Source.Kind != NodeKind.Source) yield return $"{Source} is not a source";
        if (Quote is { } quote && Words(quote) is var words and > MaxQuoteWords) yield return $"the quote has {words} words; at most {MaxQuoteWords} are allowed";
    }

    private static int Words(string quote) => quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
