namespace ClusterGraph.Evaluation;

/// <summary>A 95% interval.</summary>
public readonly record struct Interval(double Low, double High);
