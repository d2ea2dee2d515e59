using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Sources;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Tests.Hosting;

/// <summary>Data of one source and clusters, for tests that change it.</summary>
internal static class Tiny
{
    private static readonly Citation[] Cited = [new() { Source = NodeKey.Parse("source:report"), Section = "7" }];

    public static ChangeSet Report(string name) => new() { Nodes = [Source(name)] };

    public static ChangeSet Cluster(string slug) => new()
    {
        Nodes = [Source("The report"), new Cluster { Key = NodeKey.Parse($"cluster:{slug}"), Name = slug, Kind = ClusterKind.ClusterOrganisation, Citations = [.. Cited] }],
    };

    public static ChangeSet Removed(string slug) => new() { RemovedNodes = [NodeKey.Parse($"cluster:{slug}")] };

    private static Source Source(string name) => new() { Key = NodeKey.Parse("source:report"), Name = name, Citations = [.. Cited] };
}
