using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Seeding;

/// <summary>Reads a seed folder: one JSON file a kind of node, and one a kind of link in <c>links/</c>.</summary>
public static class SeedFolder
{
    /// <summary>Reads the folder into one change set and checks all of it, shape and rules: all problems are told at once, each with file, key or link, and rule.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static SeedReading Read(string folder)
    {
        var problems = new List<Problem>();
        var content = new SeedContent();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Select(path => Relative(folder, path)).Order(StringComparer.Ordinal))
        {
            if (file == SeedFiles.Schema) continue;
            var found = new SeedDocument(file, problem => problems.Add(problem with { File = file }));
            if (SeedFiles.NodeKindOf(file) is { } node) found.ReadNodes(File.ReadAllBytes(Path.Combine(folder, file)), node, content);
            else if (SeedFiles.LinkKindOf(file) is { } link) found.ReadLinks(File.ReadAllBytes(Path.Combine(folder, file)), link, content);
            else problems.Add(new Problem(file, $"no kind of node or link has a file of this name; there are {string.Join(", ", SeedFiles.All)}") { File = file });
        }

        var changes = new ChangeSet { Nodes = [.. content.Nodes], Links = [.. content.Links] };
        problems.AddRange(ChangeSetCheck.Problems(changes, KnowledgeGraph.Empty, content.Illegible).Select(SeedFiles.Locate));
        return new SeedReading(changes, [.. problems]);
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
