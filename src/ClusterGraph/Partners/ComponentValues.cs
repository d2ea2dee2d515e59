using System.Runtime.CompilerServices;

namespace ClusterGraph.Partners;

/// <summary>One number per component of the score, in the order of <see cref="PartnerComponent"/>; NaN where it is not defined.</summary>
[InlineArray(Count)]
internal struct ComponentValues
{
    public const int Count = 6;
    private double first;

    public static ComponentValues Of(ReadOnlySpan<double> values)
    {
        var made = default(ComponentValues);
        values.CopyTo(made);
        return made;
    }
}
