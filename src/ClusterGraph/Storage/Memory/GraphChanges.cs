using ClusterGraph.Graph;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Storage.Memory;

/// <summary>Applies a checked change set to a graph in memory, with the links that follow from its nodes.</summary>
internal static class GraphChanges
{
    public static KnowledgeGraph Next(KnowledgeGraph graph, ChangeSet changes) => Next(graph, changes, graph.Version.Number + 1);

    /// <summary>The graph of a version number that was kept as nodes and links with this fingerprint; links that follow from nodes, which are not kept, come on top of it.</summary>
    public static KnowledgeGraph Load(ChangeSet content, ContentFingerprint kept, long number)
    {
        var derived = content.Nodes.SelectMany(DerivedLinks.Of).Aggregate(kept, (sum, link) => sum + ContentFingerprint.Of(link));
        return Next(KnowledgeGraph.Empty, content, number, derived);
    }

    private static KnowledgeGraph Next(KnowledgeGraph graph, ChangeSet changes, long number, ContentFingerprint? known = null)
    {
        var builder = new GraphBuilder(graph);
        foreach (var key in changes.RemovedNodes.Concat(changes.Nodes.Select(node => node.Key)))
            if (graph.Find(key) is { } old)
                foreach (var link in DerivedLinks.Of(old)) builder.Remove(LinkIdentity.Of(link));
        foreach (var link in changes.RemovedLinks) builder.Remove(link);
        foreach (var key in changes.RemovedNodes) builder.Remove(key);
        foreach (var node in changes.Nodes) builder.Put(node);
        foreach (var link in changes.Nodes.SelectMany(DerivedLinks.Of).Concat(changes.Links)) builder.Put(link);
        return builder.Build(number, known);
    }
}
