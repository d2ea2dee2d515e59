using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Who works with whom, undirected. A star gives pairs of its hub with each spoke, never of spokes.</summary>
public sealed class Cooperations
{
    private readonly Dictionary<NodeKey, ImmutableArray<NodeKey>> partners;
    private readonly ImmutableHashSet<NodeKey> cut;

    private Cooperations(Dictionary<NodeKey, ImmutableArray<NodeKey>> partners, ImmutableHashSet<NodeKey> cut, bool collected)
    {
        this.partners = partners;
        this.cut = cut;
        Collected = collected;
    }

    /// <summary>Agreements were never asked for: what they would say is not known.</summary>
    public static Cooperations NotCollected { get; } = new([], [], false);

    /// <summary>Whether having no partner means none, rather than not known.</summary>
    public bool Collected { get; }

    /// <summary>Whether some actors have more partners than are in here: common partners through them are not known.</summary>
    public bool IsCut => !cut.IsEmpty;

    public static Cooperations From(IEnumerable<(NodeKey A, NodeKey B)> pairs) => From(pairs, []);

    /// <summary>Cooperations that are not complete.</summary>
    /// <param name="pairs">Who works with whom.</param>
    /// <param name="cut">Actors with further partners, perhaps, whom nobody looked at.</param>
    public static Cooperations From(IEnumerable<(NodeKey A, NodeKey B)> pairs, IEnumerable<NodeKey> cut) => new(
        pairs.Where(pair => pair.A != pair.B)
            .SelectMany(pair => new[] { pair, (A: pair.B, B: pair.A) })
            .GroupBy(pair => pair.A)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.B).Distinct().Order().ToImmutableArray()),
        [.. cut],
        collected: true);

    /// <summary>In key order.</summary>
    public ImmutableArray<NodeKey> PartnersOf(NodeKey actor) => partners.GetValueOrDefault(actor, []);

    /// <summary>Whether all partners of an actor are in here, so that it can be weighed as a common partner.</summary>
    public bool IsKnown(NodeKey actor) => !cut.Contains(actor);

    public bool AreJoined(NodeKey a, NodeKey b) => PartnersOf(a).BinarySearch(b) >= 0;

    /// <summary>The same without one pair, as a hold-out needs.</summary>
    public Cooperations Without(NodeKey a, NodeKey b)
    {
        var rest = new Dictionary<NodeKey, ImmutableArray<NodeKey>>(partners)
        {
            [a] = PartnersOf(a).Remove(b),
            [b] = PartnersOf(b).Remove(a),
        };
        return new Cooperations(rest, cut, Collected);
    }
}
