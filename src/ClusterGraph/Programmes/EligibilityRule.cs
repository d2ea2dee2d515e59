using System.Collections.Immutable;
using ClusterGraph.Sources;

namespace ClusterGraph.Programmes;

/// <summary>One condition of taking part, as data.</summary>
public sealed record EligibilityRule
{
    public required EligibilityRuleKind Rule { get; init; }

    /// <summary>The rule's number: how many countries, months, or what share.</summary>
    public double? Number { get; init; }

    public ImmutableArray<string> Values { get; init; } = [];

    public string? Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }
}
