using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>The part of the graph around some nodes, breadth first.</summary>
internal static class Neighbourhood
{
    public static Subgraph Of(KnowledgeGraph graph, NeighbourhoodQuery query)
    {
        var kinds = query.Links.IsEmpty ? Enum.GetValues<LinkKind>() : [.. query.Links.Distinct()];
        var inside = new HashSet<NodeKey>();
        var nodes = new List<Node>();
        var truncated = false;
        IEnumerable<NodeKey> level = query.Keys.Where(key => graph.Find(key) is not null);
        for (var depth = 0; depth <= query.Depth && !truncated; depth++)
        {
            NodeKey[] found = [.. level.Distinct().Where(key => !inside.Contains(key)).Order()];
            var room = query.Limit - nodes.Count;
            truncated = found.Length > room;
            NodeKey[] taken = truncated ? found[..Math.Max(0, room)] : found;
            inside.UnionWith(taken);
            nodes.AddRange(taken.Select(key => graph.Find(key)!));
            level = taken.SelectMany(key => kinds.SelectMany(kind => graph.Follow(key, kind, LinkDirection.Both))).Select(step => step.Node.Key);
        }

        var links = nodes.SelectMany(node => kinds.SelectMany(kind => graph.Follow(node.Key, kind, LinkDirection.Out)))
            .Where(step => inside.Contains(step.Node.Key)).Select(step => step.Link).OrderBy(LinkIdentity.Of);
        return new Subgraph(nodes, [.. links], truncated);
    }
}
