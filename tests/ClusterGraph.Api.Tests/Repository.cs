using System.Runtime.CompilerServices;

namespace ClusterGraph.Api.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = RootOf();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string RootOf([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
