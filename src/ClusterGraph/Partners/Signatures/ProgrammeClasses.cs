using System.Collections.Immutable;

namespace ClusterGraph.Partners.Signatures;

/// <summary>The classes of a signature table as some programmes tell them apart, which are far fewer.</summary>
internal sealed class ProgrammeClasses
{
    private readonly EligibilityClasses eligibility;
    private readonly int[] coarse;

    public ProgrammeClasses(ClusterClasses classes, ImmutableArray<ProgrammeTerms> programmes)
    {
        eligibility = new EligibilityClasses(programmes);
        coarse = new int[classes.Count];
        for (var fine = 0; fine < coarse.Length; fine++) coarse[fine] = eligibility.Add(classes.Example(fine));
    }

    public int Count => eligibility.Count;

    /// <summary>The class, among these, of a class of the table.</summary>
    public int this[int fine] => coarse[fine];

    /// <summary>A cluster of the class, as far as programmes and scopes look at it.</summary>
    public ClusterProfile Example(int index) => eligibility.Example(index);

    /// <summary>Component P of a source with every class; kept for sources of a class that the table knows.</summary>
    public double[] Row(ClusterProfile source) => eligibility.Find(source) is { } known ? eligibility.Row(known) : eligibility.RowOf(source);
}
