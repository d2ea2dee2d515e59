using System.Collections.Immutable;
using ClusterGraph.Storage;

namespace ClusterGraph.Seeding;

/// <summary>What a seed folder holds, and everything that is wrong with it. It may be loaded only when nothing is.</summary>
public sealed record SeedReading(ChangeSet Changes, ImmutableArray<Problem> Problems);
