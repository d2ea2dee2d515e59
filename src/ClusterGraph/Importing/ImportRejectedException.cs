namespace ClusterGraph.Importing;

/// <summary>A file breaks rules of the import or of the data; nothing of it was applied.</summary>
public sealed class ImportRejectedException(ImportProblems problems) : Exception($"{problems.Count} problem(s), nothing was imported:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Listed)}")
{
    public ImportProblems Problems { get; } = problems;
}
