using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness.Paths;

/// <summary>Where a path starts or ends: an activity or technology itself, or a cluster or region with what it holds.</summary>
/// <remarks>Weights between an end and what it holds are HEU. Inner nodes of a path are activities and technologies only: a shared region is not
/// relatedness.</remarks>
public sealed record PathEnd
{
    private PathEnd(NodeKey node, ImmutableArray<KeyValuePair<NodeKey, double>> holdings)
    {
        Node = node;
        Holdings = holdings;
    }

    public NodeKey Node { get; }

    /// <summary>What the node holds and how strongly, each in (0,1]; empty for an activity or technology.</summary>
    public ImmutableArray<KeyValuePair<NodeKey, double>> Holdings { get; }

    /// <summary>An activity or technology.</summary>
    /// <exception cref="ArgumentException">Some other kind of node.</exception>
    public static PathEnd Of(NodeKey node) => node.Kind is NodeKind.Activity or NodeKind.Technology
        ? new PathEnd(node, [])
        : throw new ArgumentException($"{node} is no activity or technology; say what it holds.", nameof(node));

    /// <summary>A cluster (or any node) with its portfolio: a_i / max a, so that the main activity weighs 1.</summary>
    public static PathEnd Of(NodeKey node, Portfolio portfolio)
    {
        var largest = portfolio.IsEmpty ? 1 : portfolio.Shares.Max();
        return Of(node, portfolio.Activities.Select((activity, i) => KeyValuePair.Create(activity, portfolio.Shares[i] / largest)));
    }

    /// <summary>A region with the activities it is specialised in: LQ / (1 + LQ).</summary>
    public static PathEnd Of(RegionActivityTable table, SpecialisationTable specialised, int region) => Of(
        table.Regions[region],
        Enumerable.Range(0, table.Activities.Length)
            .Where(activity => specialised[region, activity])
            .Select(activity => (Activity: table.Activities[activity], Quotient: LocationQuotient.Of(table, region, activity)!.Value))
            .Select(held => KeyValuePair.Create(held.Activity, held.Quotient / (1 + held.Quotient))));

    /// <summary>Any node with weights of what it holds.</summary>
    /// <exception cref="ArgumentException">A weight outside (0,1].</exception>
    public static PathEnd Of(NodeKey node, IEnumerable<KeyValuePair<NodeKey, double>> holdings)
    {
        ImmutableArray<KeyValuePair<NodeKey, double>> sorted = [.. holdings.OrderBy(pair => pair.Key)];
        foreach (var (held, weight) in sorted)
            if (!(weight > 0 && weight <= 1)) throw new ArgumentException($"{node} holds {held} with weight {weight}; it must be above 0 and at most 1.",
                nameof(holdings));
        return new PathEnd(node, sorted);
    }
}
