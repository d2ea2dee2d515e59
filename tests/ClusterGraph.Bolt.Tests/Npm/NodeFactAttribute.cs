namespace ClusterGraph.Bolt.Tests.Npm;

/// <summary>A test that needs Node and the JavaScript driver beside this file; without them it is skipped, and says so.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var hasNode = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Any(path => File.Exists(System.IO.Path.Combine(path, "node")));
        var hasDriver = Folder is { } folder && Directory.Exists(System.IO.Path.Combine(folder, "node_modules", "neo4j-driver"));
        Skip = !hasNode ? "Node is not on the PATH." : !hasDriver ? "The JavaScript driver is not there: npm ci in tests/ClusterGraph.Bolt.Tests/Npm." : null;
    }

    /// <summary>This folder in the sources, found by walking up from the built tests.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var folder = System.IO.Path.Combine(directory.FullName, "Npm");
            if (File.Exists(System.IO.Path.Combine(folder, "check.js")))
            {
                return folder;
            }
        }

        return null;
    }
}
