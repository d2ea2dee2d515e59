using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>Which nodes a name may mean, the likeliest first.</summary>
public sealed record NameResolution(string Name, IReadOnlyList<SearchHit> Candidates)
{
    /// <summary>What a name means unless kinds are named: things, not what is written about them, for that bears the same names.</summary>
    public static ImmutableArray<NodeKind> DefaultKinds { get; } =
        [.. Enum.GetValues<NodeKind>().Except([NodeKind.Concept, NodeKind.Observation, NodeKind.Source, NodeKind.Conflict])];

    // Apart by less than this, two candidates fit about equally well.
    private const double Margin = 0.05;

    /// <summary>Whether another candidate fits about as well as the first.</summary>
    public bool IsAmbiguous => Candidates.Count > 1 && Candidates[0].Score - Candidates[1].Score < Margin;
}
