using ClusterGraph.Graph;
using ClusterGraph.Sources;
using ClusterGraph.Storage;

namespace ClusterGraph.Importing;

/// <summary>The change set of a whole import.</summary>
internal static class ImportChanges
{
    public static ChangeSet Of(List<Node> nodes, List<Link> links, ImportTarget target, (ImportSource Source, string File) cited) => new()
    {
        Nodes = [.. nodes],
        Links = [.. links],
        ExpectedVersion = target.Snapshot.Version.Number,
        Note = new ChangeNote
        {
            Author = target.Options.Author,
            Text = target.Options.Note ?? $"import of {cited.File}",
            Citations = [new Citation { Source = cited.Source.Key, Locator = cited.Source.Locator }],
        },
    };
}
