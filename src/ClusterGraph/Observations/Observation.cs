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
}
