using ClusterGraph.Agreements;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>Reads what <see cref="ChangeSetCheck"/> needs to know of what is there, and what a change set replaces and removes.</summary>
internal sealed class ExistingReader(Writer writer, ChangeSet changes)
{
    private readonly Existing existing = new();

    public async Task<Existing> ReadAsync()
    {
        await AddNodesAsync(NamedKeys.Of(changes));
        await AddOwnersAsync(changes.Nodes.Select(node => NodeCodes.Own(node) is { } code ? StoredNode.Code(node.Key.Kind, code) : null));
        await AddLinksAsync(LinkTexts.At, changes.RemovedNodes.Select(key => key.Text));
        await AddLinksAsync(LinkTexts.To[LinkKind.PartyTo], changes.Nodes.OfType<Agreement>().Select(agreement => agreement.Key.Text));
        foreach (var kind in Replacements.Of(changes, existing.Find).GroupBy(link => link.Kind)) await AddLinksAsync(LinkTexts.Find[kind.Key], kind.Select(Row));
        foreach (var kind in CircleCheck.Hierarchies) await AddUpwardsAsync(kind);
        foreach (var source in changes.RemovedNodes.Where(key => key.Kind == NodeKind.Source)) await AddMentionsAsync(source);
        await AddNodesAsync(existing.Identities.SelectMany(link => new[] { link.From, link.To }));
        return existing;
    }

    public static Value Row(LinkIdentity link) => new Value[] { link.From.Text, link.To.Text, StoredLink.Role(link.Role) };

    private async Task AddNodesAsync(IEnumerable<NodeKey> keys) =>
        AddNodes(await writer.AskAsync(NodeTexts.Find, keys.Distinct().Where(key => !existing.Has(key)).Order().Select(key => (Value)key.Text)));

    private async Task AddOwnersAsync(IEnumerable<string?> codes) => AddNodes(await writer.AskAsync(NodeTexts.ByOwnCode, codes.OfType<string>().Distinct().Select(code => (Value)code)));

    private Task AddLinksAsync(CypherText text, IEnumerable<string> keys) => AddLinksAsync(text, keys.Distinct().Order(StringComparer.Ordinal).Select(key => (Value)key));

    private async Task<IReadOnlyList<Link>> AddLinksAsync(CypherText text, IEnumerable<Value> rows)
    {
        var found = new List<Link>();
        foreach (var row in await writer.AskAsync(text, rows))
        {
            var json = row[0].AsString();
            found.Add(StoredLink.Read(json));
            existing.Add(found[^1], json);
        }

        return found;
    }

    // Only where the rules let a hierarchy go on can a circle close, so most links of a load start no walk.
    private async Task AddUpwardsAsync(LinkKind kind)
    {
        var seen = new HashSet<NodeKey>();
        NodeKey[] level = [.. changes.Links.Where(link => link.Kind == kind && CircleCheck.MayClose(link)).SelectMany(link => new[] { link.From, link.To }).Where(seen.Add)];
        while (level.Length > 0)
        {
            var links = await AddLinksAsync(LinkTexts.From[kind], level.Order().Select(key => (Value)key.Text));
            level = [.. links.Select(link => link.To).Where(seen.Add)];
        }
    }

    private async Task AddMentionsAsync(NodeKey source)
    {
        var parameters = new Dictionary<string, Value> { ["text"] = $"\"{source.Text}\"" };
        AddNodes(await writer.RunAsync(NodeTexts.Mentioning, parameters));
        foreach (var row in await writer.RunAsync(LinkTexts.Mentioning, parameters)) existing.Add(StoredLink.Read(row[0].AsString()), row[0].AsString());
    }

    private void AddNodes(IEnumerable<Bolt.Sessions.Record> rows)
    {
        foreach (var row in rows)
        {
            var json = row[1].AsString();
            existing.Add(StoredNode.Read(NodeKey.Parse(row[0].AsString()).Kind, json), json);
        }
    }
}
