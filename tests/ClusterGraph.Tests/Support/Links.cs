using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Tests.Support;

/// <summary>Short ways to write links in tests.</summary>
internal static class Links
{
    public static Link Related(NodeKey from, NodeKey to, double? weight, RelatednessBasis? basis = RelatednessBasis.Colocation) =>
        Of(LinkKind.RelatedTo, from, to, new LinkDetails { Weight = weight, Basis = basis });

    public static Link Broader(NodeKey narrow, NodeKey broad) => Of(LinkKind.Broader, narrow, broad, LinkDetails.None);

    public static Link Of(LinkKind kind, NodeKey from, NodeKey to, LinkDetails details) =>
        new() { Kind = kind, From = from, To = to, Status = StatementStatus.Stated, Citations = [], Details = details };
}
