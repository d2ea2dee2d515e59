using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>Finds what names may mean: all names in a few questions.</summary>
internal sealed class NameReader(Reads reads, Finder find, ImmutableArray<NodeKind> kinds, CancellationToken cancellation)
{
    private readonly ImmutableArray<NodeKind> kinds = kinds.IsEmpty ? NameResolution.DefaultKinds : [.. kinds.Distinct()];

    public async Task<IReadOnlyList<NameResolution>> ResolveAsync(IReadOnlyList<string> names, int top)
    {
        var known = await IdentifiedAsync(names);
        var alike = await new AlikeReader(reads, cancellation).FindAsync(names);
        var hits = names.Select((_, i) => known[i].Concat(alike[i]).Where(hit => kinds.Contains(hit.Key.Kind)).OrderBy(hit => hit.Position).DistinctBy(hit => hit.Key).Take(top).ToArray()).ToArray();
        var nodes = await find([.. hits.SelectMany(some => some).Select(hit => hit.Key).Distinct()]);
        return [.. names.Select((name, i) => new NameResolution(name, [.. hits[i].Select(hit => new SearchHit(nodes[hit.Key], hit.Score, hit.Field))]))];
    }

    // Who writes down a key or a code means exactly that node.
    private async Task<Hit[][]> IdentifiedAsync(IReadOnlyList<string> names)
    {
        var keys = names.Select(name => NodeKey.TryParse(name.Trim(), out var key) ? key : (NodeKey?)null).ToArray();
        var there = await find([.. keys.OfType<NodeKey>().Distinct()]);
        var codes = await CodeReader.KeysAsync(reads, kinds, names, cancellation);
        return [.. names.Select((_, i) => Identified(keys[i] is { } key && there.ContainsKey(key) ? key : null, codes[i]))];
    }

    private static Hit[] Identified(NodeKey? key, IEnumerable<NodeKey> coded) =>
        [.. (key is { } own ? [new Hit(own, 1, "key")] : Array.Empty<Hit>()).Concat(coded.Select(node => new Hit(node, 1, "code")))];
}
