using System.Collections.Immutable;

namespace ClusterGraph.Partners.Signatures;

/// <summary>A signature table, and the signature of each cluster for the store to keep with it.</summary>
/// <param name="Table">The table.</param>
/// <param name="SignatureOf">By order of giving to the builder; -1 for clusters that are never ranked.</param>
public sealed record SignatureIndex(SignatureTable Table, ImmutableArray<int> SignatureOf);
