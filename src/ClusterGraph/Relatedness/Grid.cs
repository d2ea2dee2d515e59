namespace ClusterGraph.Relatedness;

/// <summary>The grid that figures are compared on. Rounding is transitive, |a-b| &lt; eps is not and breaks sorting.</summary>
public static class Grid
{
    /// <summary>Decimals of scores and of their comparison.</summary>
    public const int Decimals = 9;

    /// <summary>The nearest of the grid's steps, half to even, never -0.</summary>
    public static double Round(double value) => Math.Round(value, Decimals) + 0.0;

    /// <summary>The value itself, with -0 made 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN, infinite or negative.</exception>
    public static double Quantity(double value, string what) => double.IsFinite(value) && value >= 0
        ? value + 0.0
        : throw new ArgumentOutOfRangeException(what, value, $"A {what} must be a finite number that is not negative.");
}
