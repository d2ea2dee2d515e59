using System.Collections.Immutable;

namespace ClusterGraph.Importing;

/// <summary>Everything that is wrong with what is imported: the first <see cref="MostListed"/>, and how many there are.</summary>
public sealed class ImportProblems
{
    public const int MostListed = 1_000;
    private readonly List<ImportProblem> listed = [];

    public int Count { get; private set; }

    /// <summary>By line, file by file.</summary>
    public ImmutableArray<ImportProblem> Listed => [.. listed.GroupBy(problem => problem.File).SelectMany(file => file.OrderBy(problem => problem.Line))];

    public void Add(ImportProblem problem)
    {
        Count++;
        if (listed.Count < MostListed) listed.Add(problem);
    }
}
