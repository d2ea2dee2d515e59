using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>A hit whose node is not read yet.</summary>
internal readonly record struct Hit(NodeKey Key, double Score, string Field)
{
    public SearchPosition Position => new(Score, Key);
}
