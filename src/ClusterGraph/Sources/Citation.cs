using ClusterGraph.Graph;

namespace ClusterGraph.Sources;

/// <summary>Where a fact stands: document, section, locator and a short quote.</summary>
public sealed record Citation
{
    public const int MaxQuoteWords = 25;

    public required NodeKey Source { get; init; }

    /// <summary>The source's own section number or heading ("7.3.2").</summary>
    public string? Section { get; init; }

    /// <summary>The place within the section ("Table 5", "footnote 15", a code of a code list).</summary>
    public string? Locator { get; init; }

    /// <summary>Verbatim, at most <see cref="MaxQuoteWords"/> words.</summary>
    public string? Quote { get; init; }
}
