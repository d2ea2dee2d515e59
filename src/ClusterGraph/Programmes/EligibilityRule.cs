using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Programmes;

/// <summary>One condition of taking part, as data.</summary>
public sealed record EligibilityRule : IChecked
{
    public required EligibilityRuleKind Rule { get; init; }

    /// <summary>The rule's number: how many countries, months, or what share.</summary>
    public double? Number { get; init; }

    public ImmutableArray<string> Values { get; init; } = [];

    public string? Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    IEnumerable<string> IChecked.BrokenRules()
    {
        if (Citations.IsEmpty) yield return "the rule has no citation";
        if (Number < 0) yield return $"the number is {Number}; it is not negative";
        if (Rule == EligibilityRuleKind.CofinancingShare && Number > 1) yield return $"the cofinancing share is {Number}; it lies in [0,1]";
    }
}
