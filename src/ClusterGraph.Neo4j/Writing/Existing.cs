using ClusterGraph.Graph;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>The part of what is there that a change set has to do with, as records and as the texts that stand in the database.</summary>
internal sealed class Existing
{
    private readonly Dictionary<NodeKey, (Node Node, string Json)> nodes = [];
    private readonly Dictionary<LinkIdentity, (Link Link, string Json)> links = [];

    public IReadOnlyCollection<LinkIdentity> Identities => links.Keys;

    public void Add(Node node, string json) => nodes[node.Key] = (node, json);

    public void Add(Link link, string json) => links[LinkIdentity.Of(link)] = (link, json);

    public bool Has(NodeKey key) => nodes.ContainsKey(key);

    public bool Has(LinkIdentity link) => links.ContainsKey(link);

    public Node? Find(NodeKey key) => nodes.TryGetValue(key, out var found) ? found.Node : null;

    /// <summary>The record as it stands there; null when there is none.</summary>
    public string? Json(NodeKey key) => nodes.TryGetValue(key, out var found) ? found.Json : null;

    /// <inheritdoc cref="Json(NodeKey)"/>
    public string? Json(LinkIdentity link) => links.TryGetValue(link, out var found) ? found.Json : null;

    /// <summary>The same as a graph, for the rules.</summary>
    public KnowledgeGraph ToGraph(DataVersion version) => KnowledgeGraph.Build(version, nodes.Values.Select(found => found.Node), [.. links.Values.Select(found => found.Link)]);
}
