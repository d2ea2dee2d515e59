namespace ClusterGraph.Partners;

/// <summary>Mean of each component over the pairs where it is defined; null where it is for none. They stand in for missing values.</summary>
public sealed record ComponentMeans(double? Hybrid, double? Complementarity, double? TechMatch, double? Social, double? Programme, double? BiRegional)
{
    internal static ComponentMeans From(in ComponentValues values) => new(
        Nullable(values[0]), Nullable(values[1]), Nullable(values[2]), Nullable(values[3]), Nullable(values[4]), Nullable(values[5]));

    internal ComponentValues ToValues() => ComponentValues.Of([
        Hybrid ?? double.NaN, Complementarity ?? double.NaN, TechMatch ?? double.NaN, Social ?? double.NaN, Programme ?? double.NaN, BiRegional ?? double.NaN]);

    internal static double? Nullable(double value) => double.IsNaN(value) ? null : value;
}
