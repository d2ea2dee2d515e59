using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClusterGraph.Partners;

/// <summary>Complementarity K by item index: it is additive over what the other side holds, so one density row a cluster serves all its partners.</summary>
internal static class DensityKernel
{
    // Less missing than this is rounding: nothing within reach is missing.
    private const double Nothing = 1e-12;

    /// <summary>D of every activity of the network that is not held, 0 for those held; returns sum D (1 - D), 0 when nothing within reach is missing.</summary>
    public static double Fill(PartnerSpace space, ReadOnlySpan<int> held, Span<double> density)
    {
        density.Clear();
        foreach (var item in held)
        {
            var row = space.Row(item);
            for (var i = 0; i < row.Length; i++) density[i] += row[i];
        }

        foreach (var item in held) if (space.Column[item] >= 0) density[space.Column[item]] = 0;
        var missing = 0.0;
        foreach (var d in density) missing += d * (1 - d);
        return missing > Nothing ? missing : 0;
    }

    /// <summary>What holding one more item adds within reach.</summary>
    public static double Gain(PartnerSpace space, ReadOnlySpan<double> density, int item)
    {
        var rows = MemoryMarshal.Cast<double, Vector256<double>>(space.Row(item));
        var densities = MemoryMarshal.Cast<double, Vector256<double>>(density);
        var sum = Vector256<double>.Zero;
        for (var i = 0; i < rows.Length; i++) sum += rows[i] * densities[i];
        return Vector256.Sum(sum);
    }

    /// <summary>K of two clusters: the mean of its defined directions; NaN for none, or when one holds nothing.</summary>
    public static double Between(PartnerSpace space, ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if (a.IsEmpty || b.IsEmpty) return double.NaN;
        var density = new double[space.Width];
        return Mean(Toward(space, a, b, density), Toward(space, b, a, density));
    }

    public static double Toward(PartnerSpace space, ReadOnlySpan<int> held, ReadOnlySpan<int> other, double[] density) =>
        Toward(space, held, other, (density, Fill(space, held, density)));

    /// <summary>What <see cref="Fill"/> gives, for a holder that is looked at many times.</summary>
    public static (double[] Densities, double Missing) Reach(PartnerSpace space, ReadOnlySpan<int> held)
    {
        var density = new double[space.Width];
        return (density, Fill(space, held, density));
    }

    /// <summary>K of one direction; NaN when nothing within reach is missing.</summary>
    public static double Toward(PartnerSpace space, ReadOnlySpan<int> held, ReadOnlySpan<int> other, (double[] Densities, double Missing) reach)
    {
        var (density, missing) = reach;
        if (missing == 0) return double.NaN;
        var gained = 0.0;
        foreach (var item in other) if (!held.Contains(item)) gained += Gain(space, density, item);
        return Math.Min(1, gained / missing);
    }

    public static double Mean(double one, double other) => double.IsNaN(one) ? other : double.IsNaN(other) ? one : (one + other) / 2;
}
