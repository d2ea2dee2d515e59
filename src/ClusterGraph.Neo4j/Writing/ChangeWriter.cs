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
        var nodes = Many.Each(changes.Nodes, node => (Record: node, Json: StoredNode.Json(node))).OrderBy(node => node.Record.Key).ToList();
        var links = Many.Each([.. changes.Nodes.SelectMany(DerivedLinks.Of), .. changes.Links], link => (Record: link, Json: StoredLink.Json(link))).OrderBy(link => LinkIdentity.Of(link.Record)).ToList();
        await writer.WriteAsync(WriteTexts.ReplaceNodes, nodes.Where(node => existing.Has(node.Record.Key)).Select(Row));
        foreach (var kind in nodes.Where(node => !existing.Has(node.Record.Key)).GroupBy(node => node.Record.Key.Kind)) await writer.WriteAsync(WriteTexts.CreateNodes[kind.Key], kind.Select(Row));
        foreach (var kind in links.GroupBy(link => link.Record.Kind)) await writer.WriteAsync(WriteTexts.CreateLinks[kind.Key], kind.Select(Row));
        return content + Sum([.. nodes.Select(node => node.Json), .. links.Select(link => link.Json)]) - Sum([.. Before()]);
    }

    private static Value Row((Node Record, string Json) node) => StoredNode.Properties(node.Record, node.Json);

    private static Value Row((Link Record, string Json) link) => new Value[] { link.Record.From.Text, link.Record.To.Text, StoredLink.Properties(link.Record, link.Json) };

    private static ContentFingerprint Sum(IReadOnlyCollection<string> records) =>
        Many.Each(records, json => ContentFingerprint.OfJson(Encoding.UTF8.GetBytes(json))).Aggregate(ContentFingerprint.Empty, (a, b) => a + b);

    private IEnumerable<string> Before() => changes.Nodes.Select(node => node.Key).Concat(changes.RemovedNodes).Select(existing.Json).OfType<string>().Concat(gone.Select(link => existing.Json(link)!));
}
