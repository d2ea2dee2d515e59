using System.Collections.Immutable;

namespace ClusterGraph.Storage.Queries;

/// <summary>One facet of a list: its largest buckets, and how many nodes have no value.</summary>
public sealed record FacetCounts(string Name, ImmutableArray<FacetBucket> Buckets, int Missing);
