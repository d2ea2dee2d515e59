using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>Keeps the stored signature of clusters true: after a change set it signs those anew whose profile may have changed with it.</summary>
internal sealed class SignatureWriter(Writer writer, ChangeSet changes)
{
    private readonly IReadOnlyList<LinkIdentity> links = [.. changes.Links.Select(LinkIdentity.Of), .. changes.RemovedLinks];

    public async Task WriteAsync(DataVersion version)
    {
        var touched = Clusters().ToHashSet();
        var places = Places().ToHashSet();
        var touchesPriorities = links.Any(TouchesPriorities);
        if (touched.Count == 0 && places.Count == 0 && !touchesPriorities) return;
        var frame = await FrameReader.ReadAsync(writer.RunAsync, version);
        if (touchesPriorities) places.UnionWith(WithStrategies(frame.Graph));
        if (places.Count > 0) touched.UnionWith(await InAsync(Below(places, frame.Graph)));
        var profiles = await new ProfileReader(writer.RunAsync, frame).FindAsync(touched);
        await writer.WriteAsync(ProfileTexts.Sign, profiles.Values.OrderBy(profile => profile.Key).Select(profile =>
            (Value)new Value[] { profile.Key.Text, StoredSignature.Of(profile) is { } signature ? signature : Value.Null }));
    }

    // A profile takes from strategies whether it works on a priority, and priorities may stand for what is below them.
    private static bool TouchesPriorities(LinkIdentity link) => link.Kind is LinkKind.Prioritises or LinkKind.Broader || (link.Kind == LinkKind.Covers && link.From.Kind == NodeKind.Strategy);

    private IEnumerable<NodeKey> Clusters() =>
        changes.Nodes.Select(node => node.Key).Concat(links.Where(link => ClusterReader.OwnKinds.Contains(link.Kind)).Select(link => link.From)).Where(key => key.Kind == NodeKind.Cluster);

    private IEnumerable<NodeKey> Places() =>
        changes.Nodes.Select(node => node.Key).Concat(links.Where(link => link.Kind is LinkKind.LocatedIn or LinkKind.PartOf).Select(link => link.From)).Where(IsPlace);

    private static bool IsPlace(NodeKey key) => key.Kind is NodeKind.Country or NodeKind.Region;

    private IEnumerable<NodeKey> WithStrategies(KnowledgeGraph graph) => graph.OfKind(NodeKind.Strategy).SelectMany(strategy => graph.Follow(strategy.Key, LinkKind.Covers, LinkDirection.Out)).Select(step => step.Node.Key)
        .Concat(changes.RemovedLinks.Where(link => link.Kind == LinkKind.Covers).Select(link => link.To)).Where(IsPlace);

    private static HashSet<NodeKey> Below(IEnumerable<NodeKey> places, KnowledgeGraph graph)
    {
        var found = new HashSet<NodeKey>();
        var waiting = new Queue<NodeKey>(places);
        while (waiting.TryDequeue(out var at))
            if (found.Add(at))
                foreach (var kind in new[] { LinkKind.LocatedIn, LinkKind.PartOf })
                    foreach (var (node, _) in graph.Follow(at, kind, LinkDirection.In)) waiting.Enqueue(node.Key);
        return found;
    }

    private async Task<IEnumerable<NodeKey>> InAsync(IEnumerable<NodeKey> places) =>
        (await writer.AskAsync(ProfileTexts.In, places.Order().Select(place => (Value)place.Text))).Select(row => NodeKey.Parse(row[0].AsString()));
}
