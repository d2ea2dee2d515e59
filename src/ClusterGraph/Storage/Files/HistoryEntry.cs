using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Files;

/// <summary>One change set in the history of a store.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Note">Who, why and on what ground; everything in it may be absent.</param>
/// <param name="Changes">What was removed and put, in that order.</param>
public sealed record HistoryEntry(DataVersion Version, DateTimeOffset At, ChangeNote Note, ImmutableArray<HistoryChange> Changes);
