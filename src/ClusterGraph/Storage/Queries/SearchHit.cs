using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A node that was found.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">How well it fits, in (0,1]; 1 when its name is what was asked. It depends on the question and the node alone.</param>
/// <param name="Field">Where most of it was found: <c>name</c>, <c>aliases</c>, <c>labels</c>, <c>description</c>; in resolutions also <c>key</c> and <c>code</c>.</param>
public sealed record SearchHit(Node Node, double Score, string Field)
{
    public SearchPosition Position => new(Score, Node.Key);
}
