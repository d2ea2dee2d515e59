using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>A change set says one thing about a node or link.</summary>
internal static class UniquenessCheck
{
    public static IEnumerable<Problem> Problems(ChangeSet changes) =>
    [
        .. Repeated(changes.Nodes, node => node.Key, "the node is put twice"),
        .. Repeated(changes.Links, LinkIdentity.Of, "the link is put twice"),
        .. Repeated(changes.RemovedNodes, key => key, "the node is removed twice"),
        .. Repeated(changes.RemovedLinks, link => link, "the link is removed twice"),
        .. Both(changes.Nodes.Select(node => node.Key), changes.RemovedNodes, "the node is both put and removed"),
        .. Both(changes.Links.Select(LinkIdentity.Of), changes.RemovedLinks, "the link is both put and removed"),
    ];

    private static IEnumerable<Problem> Repeated<T, TIdentity>(IReadOnlyCollection<T> items, Func<T, TIdentity> identify, string rule) where TIdentity : struct
    {
        var seen = new HashSet<TIdentity>(items.Count);
        return items.Select(identify).Where(item => !seen.Add(item)).Distinct().Select(item => new Problem(item.ToString()!, rule));
    }

    private static IEnumerable<Problem> Both<T>(IEnumerable<T> put, IReadOnlyCollection<T> removed, string rule) where T : struct =>
        removed.Count == 0 ? [] : put.Intersect(removed).Select(item => new Problem(item.ToString()!, rule));
}
