using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Relatedness;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Api.Relatedness;

/// <summary>The paths between two ends.</summary>
internal sealed record RelatedVarietyPaths(PathEnd From, PathEnd To, PathsFound Found, PathNodes Shown, DataVersion Version)
{
    public ImmutableArray<RelatedVarietyPath> Paths => [.. Found.Paths.Select(path => new RelatedVarietyPath(path, Shown))];

    public string? Reason => Found.Paths.Length > 0 ? null
        : From.Node == To.Node ? "Both ends are the same node."
        : Silent(From) ?? Silent(To) ?? "No path within these limits joins the two.";

    private static string? Silent(PathEnd end) => end.Node.Kind is NodeKind.Cluster or NodeKind.Region && end.Holdings.IsEmpty
        ? end.Node.Kind == NodeKind.Cluster ? $"No activity of {end.Node} is known." : $"There are no figures of activities in {end.Node}, so what it is specialised in is not known."
        : null;
}

/// <summary>The answer to <c>relatedVarietyPaths</c> in the schema.</summary>
internal sealed class RelatedVarietyPathsType : DeclaredObject<RelatedVarietyPaths>
{
    public RelatedVarietyPathsType() : base(nameof(RelatedVarietyPaths), "The strongest paths of relatedness between two nodes, exact, ties in order.")
    {
        Value("from", "Where the paths start.", paths => paths.Shown.Nodes[paths.From.Node]);
        Value("to", "Where they end.", paths => paths.Shown.Nodes[paths.To.Node]);
        Value("paths", "Strongest first (on a grid of 12 decimals), then fewer hops, then by the keys along the way. Fewer than `k` when there are no more; empty when nothing joins the two.", paths => paths.Paths);
        Optional("strength", "Strength of the strongest path, in (0,1], higher is closer; strengths of several paths are never added. Null without a path.", paths => paths.Found.Paths is [var best, ..] ? best.Strength : (double?)null);
        Value("truncated", "Whether the cap of 200,000 looked-at beginnings cut the search, so that stronger paths may be missing.", paths => paths.Found.Truncated);
        Optional("reason", "Why there is no path; null when there is one.", paths => paths.Reason);
        Value("dataVersion", "The data that answered.", paths => paths.Version.ToString());
        Value("methodVersion", "Version of the rules that made the network; compare strengths of one version only.", _ => RelatednessRules.MethodVersion);
    }
}
