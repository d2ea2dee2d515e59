namespace ClusterGraph.Api.Tests;

/// <summary>A test that needs a file of the shared data, and is reported as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        if (Find(file) is null) Skip = $"Shared data file {file} is absent; set CLUSTERGRAPH_SHARED to its folder.";
    }

    /// <summary>The file in $CLUSTERGRAPH_SHARED, or in a folder named shared above the tests; null when there is none.</summary>
    public static string? Find(string file)
    {
        if (Environment.GetEnvironmentVariable("CLUSTERGRAPH_SHARED") is { } named) return Existing(Path.Combine(named, file));
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Existing(Path.Combine(at.FullName, "shared", file)) is { } found) return found;
        return null;
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
