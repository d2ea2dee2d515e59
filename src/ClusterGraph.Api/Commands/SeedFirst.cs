using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary>Whether an empty store gets the seed data first.</summary>
internal sealed class SeedFirst
{
    private readonly Option<DirectoryInfo> seed = SeedOption.Create();
    private readonly Option<bool> none = new("--no-seed") { Description = "Leave an empty store without the seed data; otherwise it gets them first, in the same change set." };

    public void AddTo(Command command)
    {
        command.Add(seed);
        command.Add(none);
    }

    /// <summary>The seed folder; null for none.</summary>
    public DirectoryInfo? Read(ParseResult parsed) => parsed.GetValue(none) ? null : parsed.GetRequiredValue(seed);
}
