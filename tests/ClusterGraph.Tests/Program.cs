using ClusterGraph.Tests.Storage.Files;

namespace ClusterGraph.Tests;

/// <summary>What the tests run in processes of their own.</summary>
internal static class Program
{
    private static Task Main(string[] arguments) => arguments switch
    {
        ["write", var folder] => CrashWriter.RunAsync(folder, Console.Out),
        ["fixture", var folder] => FormatFixture.WriteAsync(folder),
        _ => throw new ArgumentException("write FOLDER writes until it is killed; fixture FOLDER makes the store that a later version must be able to open."),
    };
}
