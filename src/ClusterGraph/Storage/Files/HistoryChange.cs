namespace ClusterGraph.Storage.Files;

/// <summary>One node or link of a change set.</summary>
/// <param name="Subject">Key of the node, or the link's identity.</param>
/// <param name="IsRemoval">True where it was removed, false where it was put.</param>
/// <param name="Before">The record that was there before, as JSON; null when there was none.</param>
public sealed record HistoryChange(string Subject, bool IsRemoval, string? Before);
