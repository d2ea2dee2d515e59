using System.Collections.Frozen;
using ClusterGraph.Storage;

namespace ClusterGraph.Importing;

/// <summary>What was read from a file, as one change set that may be applied.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Changes">All of it; it expects the version that the import saw.</param>
/// <param name="Rows">How many rows were read.</param>
/// <param name="Skipped">How many of them were passed over: left out by the mapping, or saying nothing.</param>
/// <param name="Lines">On which line a node or link stands, by its key or identity as text; what follows from many rows is not in it.</param>
public sealed record Import(string File, ChangeSet Changes, long Rows, long Skipped, FrozenDictionary<string, long> Lines)
{
    /// <summary>What a store has against the change set, told by line.</summary>
    public ImportProblems Locate(ChangeSetRejectedException rejection)
    {
        var problems = new ImportProblems();
        foreach (var problem in rejection.Problems.OrderBy(problem => Lines.GetValueOrDefault(problem.Subject)))
            problems.Add(new ImportProblem(File, Lines.GetValueOrDefault(problem.Subject), null, $"{problem.Subject}: {problem.Rule}"));
        return problems;
    }
}
