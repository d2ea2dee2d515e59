using ClusterGraph.Graph;

namespace ClusterGraph.Observations;

/// <summary>One figure about one subject.</summary>
public sealed record Observation : Node
{
    public required NodeKey Subject { get; init; }

    /// <summary>What is measured, in camelCase: <c>turnover</c>, <c>exports</c>, <c>companies</c>, <c>jobs</c>.</summary>
    public required string Indicator { get; init; }

    public NodeKey? Activity { get; init; }

    public int? Year { get; init; }

    public Period? Period { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The printed unit: <c>EUR million</c>, <c>companies</c>, <c>percent</c>.</summary>
    public required string Unit { get; init; }

    public Qualifier Qualifier { get; init; }

    private protected override IEnumerable<string> BrokenRules()
    {
        if (Subject == Key || Activity == Key) yield return "an observation is not about itself";
        if (Activity is { } activity && activity.Kind != NodeKind.Activity) yield return $"{activity} is not an activity";
        if (Value < 0 && CountsThings) yield return $"the value is {Value} {Unit}; a count is not negative";
        foreach (var problem in Years.Check(Year)) yield return problem;
    }

    // Money and rates can fall below zero, things counted cannot.
    private bool CountsThings => !Unit.StartsWith("percent", StringComparison.Ordinal) && Unit is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..];
}
