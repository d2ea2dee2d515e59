using ClusterGraph.Graph;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Which version the data has, as of a bookmark.</summary>
internal sealed record VersionAt(DataVersion Version, string Bookmark);
