using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Sources;

/// <summary>A document or data set that facts are taken from, or that the report cites.</summary>
public sealed record Source : Node
{
    public SourceKind? Kind { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public int? Year { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Doi { get; init; }

    /// <summary>Terms of use, as the publisher states them.</summary>
    public string? Licence { get; init; }

    private protected override IEnumerable<string> BrokenRules()
    {
        if (Url is not null && !(Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")) yield return $"'{Url}' is not a web address";
        if (Doi is not null && !Doi.StartsWith("10.", StringComparison.Ordinal)) yield return $"'{Doi}' is not a DOI: it starts with 10.";
        foreach (var problem in Years.Check(Year)) yield return problem;
    }
}
