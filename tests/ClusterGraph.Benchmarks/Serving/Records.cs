using System.Text.Json.Serialization;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>The answers of the bare endpoint: the same members in the same order as the answers of the service.</summary>
internal sealed record ClusterList(Page<ListedCluster> Clusters);

internal sealed record OneCluster(SingleCluster Cluster);

internal sealed record Page<T>(IReadOnlyList<T> Nodes);

internal sealed record ListedCluster(string Id, string Key, string Name, string Kind, string? Status, int? Founded, Page<Named> Regions, Page<Named> Countries, Page<Named> Activities);

internal sealed record SingleCluster(string Id, string Key, string Name, string? Description, string Kind, string? Status, int? Founded);

internal sealed record Named(string Key, string Name);

internal sealed record FlatConcept(string Id, string Key, string Name, string Category);

internal sealed record Answer<T>(T Data);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Answer<ClusterList>))]
[JsonSerializable(typeof(Answer<OneCluster>))]
[JsonSerializable(typeof(Answer<Dictionary<string, Page<FlatConcept>>>))]
internal sealed partial class RecordJson : JsonSerializerContext;
