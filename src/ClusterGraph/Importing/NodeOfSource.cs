using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Importing;

/// <summary>The node of what is cited.</summary>
internal static class NodeOfSource
{
    /// <summary>Adds it where the store lacks it; reports when it is neither there nor described.</summary>
    public static async Task AddAsync(IGraphSnapshot snapshot, (ImportSource Source, string File) cited, List<Node> nodes, ImportProblems problems, CancellationToken cancellationToken)
    {
        var (source, file) = cited;
        if (source.Key.Kind != NodeKind.Source) problems.Add(new ImportProblem(file, 0, null, $"'{source.Key}' is not the key of a source"));
        else if ((await snapshot.FindAsync([source.Key], cancellationToken))[0] is not null) return;
        else if (source.Name is { } name) nodes.Add(source.ToNode(name));
        else problems.Add(new ImportProblem(file, 0, null, $"{source.Key}, which all rows are to cite, is not in the store; give its name too (and its licence, year, publisher, url), and it is made"));
    }
}
