using System.Collections.Immutable;

namespace ClusterGraph.Relatedness.Paths;

/// <summary>The best paths in order; <see cref="Truncated"/> when the cap on expansions cut the search, so that better ones may be missing.</summary>
public sealed record PathsFound(ImmutableArray<RelatedPath> Paths, bool Truncated);
