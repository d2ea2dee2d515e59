using System.Collections.Immutable;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Component P of a source with every eligibility class.</summary>
internal sealed class SourcePrograms(EligibilityClasses classes, ImmutableArray<ProgrammeTerms> programmes)
{
    /// <summary>By class; kept for sources of a class that the table knows, under the programmes that the table was made for.</summary>
    public double[] Row(ClusterProfile source) => programmes == classes.Programmes && classes.Find(source) is { } known
        ? classes.Row(known)
        : [.. Enumerable.Range(0, classes.Count).Select(c => Eligibility.Best(programmes, source, classes.Example(c))?.Value ?? double.NaN)];
}
