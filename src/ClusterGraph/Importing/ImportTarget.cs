using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Importing;

/// <summary>Where an import goes.</summary>
/// <param name="Snapshot">What is there already.</param>
/// <param name="Options">What the import may do.</param>
public sealed record ImportTarget(IGraphSnapshot Snapshot, ImportOptions Options)
{
    /// <summary>Told now and then how far it is; null for nobody.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }

    /// <summary>What is wrong with putting nodes that are there already: nothing when the import may replace them.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="lines">The nodes, and on which lines they stand; 0 when they are the file's as a whole.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<ImportProblem>> FindTakenAsync(string file, IReadOnlyDictionary<NodeKey, long> lines, CancellationToken cancellationToken) =>
        Options.Replace || Snapshot.Version.Number == 0
        ? []
        : [.. (await References.FindAsync(Snapshot, lines.Keys, cancellationToken)).Select(taken => ImportProblem.Taken(file, lines[taken.Key], taken.Key))];
}
