using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Storage.Rules;

/// <summary>Only what is there is removed, and nothing is left that names it.</summary>
internal static class RemovalCheck
{
    public static IEnumerable<Problem> Problems(ChangeSet changes, ResultingGraph result) =>
    [
        .. changes.RemovedNodes.Distinct().SelectMany(key => OfNode(key, result)),
        .. changes.RemovedLinks.Distinct().SelectMany(link => OfLink(link, result.Current)),
        .. Citing(changes, result),
    ];

    private static IEnumerable<Problem> OfNode(NodeKey key, ResultingGraph result) => result.Current.Find(key) is null
        ? [new Problem(key.Text, "the node to remove does not exist")]
        : result.At(key).Select(link => new Problem(key.Text, $"the node to remove is still linked: {LinkIdentity.Of(link)}"));

    private static IEnumerable<Problem> OfLink(LinkIdentity link, KnowledgeGraph current)
    {
        if (current.Find(link) is null) yield return new Problem(link.ToString(), "the link to remove does not exist");
        else if (DerivedLinks.Includes(link)) yield return new Problem(link.ToString(), "this link follows from the subject of its node; it goes when the node changes or goes");
    }

    // Citations are no links, so a source that goes costs one look at everything. Sources hardly ever go.
    private static IEnumerable<Problem> Citing(ChangeSet changes, ResultingGraph result)
    {
        var sources = changes.RemovedNodes.Where(key => key.Kind == NodeKind.Source).ToHashSet();
        if (sources.Count == 0) return [];
        var untouchedNodes = result.Current.Nodes.Where(node => ReferenceEquals(result.Find(node.Key), node)).Select(node => (object)node);
        var gone = changes.RemovedLinks.Concat(changes.Links.Select(LinkIdentity.Of)).ToHashSet();
        var untouchedLinks = result.Current.Links.Where(link => !DerivedLinks.Includes(LinkIdentity.Of(link)) && !gone.Contains(LinkIdentity.Of(link)));
        return untouchedNodes.Concat(untouchedLinks).SelectMany(record => Cited(record, sources)
            .Select(source => new Problem(source.Text, $"the source to remove is still cited by {(record is Link link ? LinkIdentity.Of(link) : ((Node)record).Key)}")));
    }

    private static HashSet<NodeKey> Cited(object record, HashSet<NodeKey> sources)
    {
        var cited = new HashSet<NodeKey>();
        RecordWalk.Visit(record, (_, value) =>
        {
            if (value is Citation citation && sources.Contains(citation.Source)) cited.Add(citation.Source);
        });
        return cited;
    }
}
