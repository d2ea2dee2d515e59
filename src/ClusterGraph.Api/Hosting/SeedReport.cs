using ClusterGraph.Seeding;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Hosting;

/// <summary>Reads seed data for a command that tells a person what is wrong.</summary>
internal static class SeedReport
{
    /// <summary>The content of a seed folder; null after writing all problems, one a line.</summary>
    public static ChangeSet? Read(string folder, TextWriter problems)
    {
        var reading = SeedFolder.Read(folder);
        if (reading.Problems.IsEmpty) return reading.Changes;
        foreach (var problem in reading.Problems) problems.WriteLine(problem);
        problems.WriteLine($"{reading.Problems.Length} problem(s) in {folder}; nothing was loaded.");
        return null;
    }
}
