namespace ClusterGraph.Tests.Support;

/// <summary>Finds files by walking up from the tests' own folder.</summary>
internal static class Repository
{
    public static string Fixture(string name) =>
        Upward(Path.Combine("tests", "ClusterGraph.Tests", "Fixtures", name)) ?? throw new FileNotFoundException("No such fixture.", name);

    /// <summary>The folder of the data that comes with the product.</summary>
    public static string Seed => Upward("seed-data") ?? throw new DirectoryNotFoundException("There is no seed-data above the tests.");

    public static string SeedData(string file) => Upward(Path.Combine("seed-data", file)) ?? throw new FileNotFoundException("No such seed file.", file);

    /// <summary>The folder of shared data: $CLUSTERGRAPH_SHARED, or a folder named shared above the tests; null when there is none.</summary>
    public static string? Shared(string name)
    {
        var named = Environment.GetEnvironmentVariable("CLUSTERGRAPH_SHARED");
        var path = named is null ? Upward(Path.Combine("shared", name)) : Path.Combine(named, name);
        return File.Exists(path) ? path : null;
    }

    private static string? Upward(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, name);
            if (Path.Exists(path)) return path;
        }

        return null;
    }
}
