using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>What a connection is wanted for.</summary>
/// <param name="Database">Null for the user's home database.</param>
internal sealed record Access(AccessMode Mode, string? Database, IReadOnlyCollection<string> Bookmarks, string? ImpersonatedUser);
