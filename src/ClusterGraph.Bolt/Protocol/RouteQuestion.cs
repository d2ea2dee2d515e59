using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>What ROUTE asks with.</summary>
/// <param name="Database">Null for the user's home database.</param>
internal sealed record RouteQuestion(
    IReadOnlyDictionary<string, Value> Context, string? Database, IReadOnlyCollection<string> Bookmarks, string? ImpersonatedUser);
