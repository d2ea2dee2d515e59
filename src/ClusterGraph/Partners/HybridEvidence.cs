using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Partners;

/// <summary>Shows how a hybrid fit comes about.</summary>
internal static class HybridEvidence
{
    public static HybridFit Explain(PartnerSpace space, ClusterProfile a, ClusterProfile b, HybridFit fit) => fit with
    {
        Shared = [.. a.Portfolio.Activities.Where(activity => b.Portfolio.Share(activity) > 0)],
        Matches = fit.Delta > 0 ? [.. Side(space, a, b), .. Side(space, b, a)] : [],
    };

    private static IEnumerable<ActivityMatch> Side(PartnerSpace space, ClusterProfile one, ClusterProfile other)
    {
        ImmutableArray<(NodeKey Activity, double Remainder)> own = [.. Remainders(space, one, other)], theirs = [.. Remainders(space, other, one)];
        foreach (var (activity, remainder) in own)
        {
            var best = theirs.OrderByDescending(their => space[activity, their.Activity]).Select(their => their.Activity).First();
            var strength = space[activity, best];
            yield return strength > 0
                ? new ActivityMatch(one.Key, activity, remainder, best, strength, BestPaths.Best(space.Network, space.HopCap, activity, best))
                : new ActivityMatch(one.Key, activity, remainder, null, 0, null);
        }
    }

    private static IEnumerable<(NodeKey, double)> Remainders(PartnerSpace space, ClusterProfile one, ClusterProfile other)
    {
        ClusterVector a = ClusterVector.Of(space, one), b = ClusterVector.Of(space, other);
        var excess = new double[a.Activities.Length];
        HybridKernel.Excess(a.Portfolio, b.Portfolio, excess);
        return a.Activities.Select((item, i) => (space.Items[item], excess[i])).Where(entry => entry.Item2 > 0);
    }
}
