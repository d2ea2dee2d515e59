using ClusterGraph.Storage;

namespace ClusterGraph.Importing;

/// <summary>Where an import goes.</summary>
/// <param name="Snapshot">What is there already.</param>
/// <param name="Options">What the import may do.</param>
public sealed record ImportTarget(IGraphSnapshot Snapshot, ImportOptions Options)
{
    /// <summary>Told now and then how far it is; null for nobody.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }
}
