using System.Text;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Rules;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>Writes a checked change set: what goes first, then nodes, then links, all in key order so that the pages of the store are visited in turn.</summary>
internal sealed class ChangeWriter(Writer writer, ChangeSet changes, Existing existing)
{
    private readonly LinkIdentity[] gone = [.. Replacements.Of(changes, existing.Find).Where(existing.Has)];

    /// <returns>The content of the graph after it, given that before.</returns>
    public async Task<ContentFingerprint> WriteAsync(ContentFingerprint content)
    {
        foreach (var kind in gone.GroupBy(link => link.Kind)) await writer.WriteAsync(WriteTexts.RemoveLinks[kind.Key], kind.Select(ExistingReader.Row));
        await writer.WriteAsync(WriteTexts.RemoveNodes, changes.RemovedNodes.Order().Select(key => (Value)key.Text));
        var nodes = Many.Each(changes.Nodes, Written<Node>.Of).OrderBy(node => node.Record.Key).ToList();
        var links = Many.Each([.. changes.Nodes.SelectMany(DerivedLinks.Of), .. changes.Links], Written<Link>.Of).OrderBy(link => LinkIdentity.Of(link.Record)).ToList();
        await writer.WriteAsync(WriteTexts.ReplaceNodes, nodes.Where(node => existing.Has(node.Record.Key)).Select(Row));
        foreach (var kind in nodes.Where(node => !existing.Has(node.Record.Key)).GroupBy(node => node.Record.Key.Kind)) await writer.WriteAsync(WriteTexts.CreateNodes[kind.Key], kind.Select(Row));
        foreach (var kind in links.GroupBy(link => link.Record.Kind)) await writer.WriteAsync(WriteTexts.CreateLinks[kind.Key], kind.Select(Row));
        var before = Many.Each([.. Before()], json => ContentFingerprint.OfJson(Encoding.UTF8.GetBytes(json)));
        return content + Sum(nodes.Select(node => node.Fingerprint)) + Sum(links.Select(link => link.Fingerprint)) - Sum(before);
    }

    private static Value Row(Written<Node> node) => StoredNode.Properties(node.Record, node.Json);

    private static Value Row(Written<Link> link) => new Value[] { link.Record.From.Text, link.Record.To.Text, StoredLink.Properties(link.Record, link.Json) };

    private static ContentFingerprint Sum(IEnumerable<ContentFingerprint> records) => records.Aggregate(ContentFingerprint.Empty, (a, b) => a + b);

    private IEnumerable<string> Before() => changes.Nodes.Select(node => node.Key).Concat(changes.RemovedNodes).Select(existing.Json).OfType<string>().Concat(gone.Select(link => existing.Json(link)!));
}
