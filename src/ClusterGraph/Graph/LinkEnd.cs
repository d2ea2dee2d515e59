namespace ClusterGraph.Graph;

/// <summary>A link seen from one of its nodes.</summary>
internal readonly record struct LinkEnd(Link Link, LinkDirection Direction, int Other);
