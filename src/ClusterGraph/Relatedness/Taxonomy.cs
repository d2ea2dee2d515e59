using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Classes above classes, from BROADER links of activities and of technologies (from the narrower to the broader one). Above all of them stands a
/// root of depth 0.</summary>
public sealed class Taxonomy
{
    private readonly Dictionary<NodeKey, List<NodeKey>> parents = [];
    private readonly Dictionary<NodeKey, int> depths = [];
    private readonly Dictionary<NodeKey, ImmutableArray<NodeKey>> ancestors = [];

    private Taxonomy(IEnumerable<Link> links)
    {
        foreach (var link in links.Where(IsClassification))
        {
            Parents(link.From).Add(link.To);
            Parents(link.To);
        }

        Classes = [.. parents.Keys.Order()];
        foreach (var key in Classes) Visit(key, []);
    }

    /// <summary>All classes, in key order.</summary>
    public ImmutableArray<NodeKey> Classes { get; }

    /// <summary>Reads the BROADER links; links of other kinds are passed over.</summary>
    /// <exception cref="ArgumentException">A class is above itself.</exception>
    public static Taxonomy From(IEnumerable<Link> links) => new(links);

    /// <summary>Steps from the root by the longest way, so that a class is always deeper than what is above it; the top classes have depth 1.</summary>
    public int Depth(NodeKey key) => depths[key];

    /// <summary>A class and all that is above it, in key order.</summary>
    public ImmutableArray<NodeKey> Lineage(NodeKey key) => ancestors[key];

    private static bool IsClassification(Link link) => link.Kind == LinkKind.Broader && link.From.Kind is (NodeKind.Activity or NodeKind.Technology);

    private List<NodeKey> Parents(NodeKey key) => parents.TryGetValue(key, out var list) ? list : parents[key] = [];

    private void Visit(NodeKey key, HashSet<NodeKey> below)
    {
        if (depths.ContainsKey(key)) return;
        if (!below.Add(key)) throw new ArgumentException($"{key} is broader than itself.", nameof(key));
        SortedSet<NodeKey> lineage = [key];
        var depth = 1;
        foreach (var parent in parents[key])
        {
            Visit(parent, below);
            lineage.UnionWith(ancestors[parent]);
            depth = Math.Max(depth, depths[parent] + 1);
        }

        below.Remove(key);
        depths[key] = depth;
        ancestors[key] = [.. lineage];
    }
}
