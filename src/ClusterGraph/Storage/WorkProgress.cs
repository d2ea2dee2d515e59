namespace ClusterGraph.Storage;

/// <summary>How far a long work is.</summary>
/// <param name="Step">What is being done, such as <c>reading rows</c>.</param>
/// <param name="Done">How many so far.</param>
/// <param name="Total">Of how many; null when nobody knows yet.</param>
public readonly record struct WorkProgress(string Step, long Done, long? Total = null);
