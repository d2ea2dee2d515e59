using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>The rows of a query, and the bookmark of the newest transaction that it may have seen something of.</summary>
internal readonly record struct Answer(IReadOnlyList<Record> Rows, string Bookmark);
