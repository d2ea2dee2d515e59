using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Importing;

/// <summary>The nodes that rows name by key or code, looked up in batches.</summary>
internal sealed class References
{
    private const int Batch = 1_000;
    private readonly Dictionary<NodeKey, Node> byKey = [];
    private readonly Dictionary<(NodeKind Kind, string Code), Node> byCode = [];

    public static async Task<References> ReadAsync(IGraphSnapshot snapshot, IEnumerable<(CsvField Field, string Text)> wanted, CancellationToken cancellationToken)
    {
        var (keys, codes) = (new HashSet<NodeKey>(), new HashSet<(NodeKind Kind, string Code)>());
        foreach (var (field, text) in wanted)
            if (NodeKey.TryParse(text, out var key)) keys.Add(key);
            else codes.UnionWith(field.CodesOf.Select(kind => (kind, CodeOf(kind, text))));
        var references = new References();
        foreach (var node in await FindAsync(snapshot, keys, cancellationToken)) references.byKey[node.Key] = node;
        foreach (var group in codes.GroupBy(code => code.Kind, code => code.Code))
            foreach (var batch in group.Chunk(Batch))
                foreach (var (code, node) in batch.Zip(await snapshot.FindByCodeAsync(group.Key, batch, cancellationToken)))
                    if (node is not null) references.byCode[(group.Key, code)] = node;
        return references;
    }

    /// <summary>Those of many keys that are there.</summary>
    public static async Task<IReadOnlyList<Node>> FindAsync(IGraphSnapshot snapshot, IEnumerable<NodeKey> keys, CancellationToken cancellationToken)
    {
        var found = new List<Node>();
        foreach (var batch in keys.Chunk(Batch)) found.AddRange((await snapshot.FindAsync(batch, cancellationToken)).OfType<Node>());
        return found;
    }

    /// <summary>The node that a field names; null when there is none.</summary>
    public Node? Find(CsvField field, string text)
    {
        if (NodeKey.TryParse(text, out var key)) return byKey.GetValueOrDefault(key);
        foreach (var kind in field.CodesOf)
            if (byCode.TryGetValue((kind, CodeOf(kind, text)), out var node)) return node;
        return null;
    }

    private static string CodeOf(NodeKind kind, string text) => kind == NodeKind.Country ? KnownCountries.IsoOf(text) : text.Trim().ToUpperInvariant();
}
