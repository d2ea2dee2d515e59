using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>The links that go with a change set: those that it removes, those that it puts anew, and those that followed from nodes which it puts or removes.</summary>
internal static class Replacements
{
    /// <param name="changes">The change set.</param>
    /// <param name="find">Nodes as they are before it.</param>
    /// <returns>Identities, each once and in order; there need not be a link of each.</returns>
    public static IEnumerable<LinkIdentity> Of(ChangeSet changes, Func<NodeKey, Node?> find)
    {
        var derived = changes.Nodes.Select(node => node.Key).Concat(changes.RemovedNodes).Select(find).OfType<Node>().SelectMany(DerivedLinks.Of);
        return changes.RemovedLinks.Concat(changes.Links.Concat(derived).Select(LinkIdentity.Of)).Distinct().Order();
    }
}
