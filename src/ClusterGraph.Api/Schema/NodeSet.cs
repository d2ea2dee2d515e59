using System.Collections.Frozen;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Schema;

/// <summary>Nodes that were read together, to be shown beside figures about them.</summary>
internal sealed class NodeSet
{
    private readonly FrozenDictionary<NodeKey, Node> nodes;

    private NodeSet(FrozenDictionary<NodeKey, Node> nodes) => this.nodes = nodes;

    public Node this[NodeKey key] => nodes[key];

    public static async ValueTask<NodeSet> ReadAsync(IGraphSnapshot snapshot, IEnumerable<NodeKey> keys, CancellationToken cancellation)
    {
        NodeKey[] wanted = [.. keys.Distinct()];
        var found = await snapshot.FindAsync(wanted, cancellation);
        return new NodeSet(found.OfType<Node>().ToFrozenDictionary(node => node.Key));
    }

    public Node? Find(NodeKey? key) => key is { } known ? nodes.GetValueOrDefault(known) : null;

    public string NameOf(NodeKey key) => nodes.TryGetValue(key, out var node) ? node.Name : key.Text;
}
