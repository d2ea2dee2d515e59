using ClusterGraph.Seeding;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Hosting;

/// <summary>Reads seed data for a command that tells a person what is wrong.</summary>
internal static class SeedReport
{
    /// <summary>The content of a seed folder.</summary>
    /// <exception cref="ChangeSetRejectedException">It breaks rules; lists all problems, each with its file.</exception>
    public static ChangeSet Load(string folder)
    {
        var reading = SeedFolder.Read(folder);
        return reading.Problems.IsEmpty ? reading.Changes : throw new ChangeSetRejectedException(reading.Problems);
    }

    /// <summary>Gives the seed data to a store that was never written; any other stays as it is.</summary>
    /// <exception cref="ChangeSetRejectedException">The seed data break rules.</exception>
    public static async Task FillAsync(IGraphStore store, DirectoryInfo seed, string author, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenAsync(cancellation);
        if (snapshot.Version.Number > 0) return;
        await store.ApplyAsync(Load(seed.FullName) with { ExpectedVersion = 0, Note = new ChangeNote { Author = author, Text = "seed data" } }, cancellation);
    }
}
