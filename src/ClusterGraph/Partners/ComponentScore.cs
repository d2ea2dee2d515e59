namespace ClusterGraph.Partners;

/// <summary>One component's part in a score.</summary>
/// <param name="Component">Which.</param>
/// <param name="Value">In [0,1]; null when it is not defined for the pair.</param>
/// <param name="Weight">Its part of all weights, in [0,1]; 0 when it is defined for no pair at all.</param>
/// <param name="Contribution">Weight times the value, or times the mean that stands in for it.</param>
/// <param name="Imputed">Whether the mean stands in.</param>
public sealed record ComponentScore(PartnerComponent Component, double? Value, double Weight, double Contribution, bool Imputed);
