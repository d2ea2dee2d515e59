using ClusterGraph.Graph;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Storage.Memory;

/// <summary>The links of one kind that somebody wrote, in the order of their identities.</summary>
internal static class WrittenLinks
{
    public static IEnumerable<Link> Of(KnowledgeGraph graph, LinkKind kind)
    {
        var starts = LinkRules.All.Where(rule => rule.Kind == kind).SelectMany(rule => rule.From).ToHashSet();
        return KnowledgeGraph.KindsInKeyOrder.Where(starts.Contains).SelectMany(start => graph.OfKind(start))
            .SelectMany(node => graph.Ends(node.Key, kind, LinkDirection.Out).ToArray())
            .Select(end => end.Link).Where(link => !DerivedLinks.Includes(LinkIdentity.Of(link)));
    }
}
