namespace ClusterGraph.Relatedness;

/// <summary>Which figures are meant: what was measured, in which unit, in which year (null when the source states none).</summary>
public sealed record RegionFiguresSource(string Indicator, string Unit, int? Year);
