using ClusterGraph.Graph;
using ClusterGraph.Partners;

namespace ClusterGraph.Evaluation;

/// <summary>Leave-one-agreement-out evaluation of partner rankings against baselines.</summary>
/// <remarks>
/// For each known pair: takes its edge away, computes everything anew that used it (common partners, degrees, means, relatedness that the same passage
/// states), ranks all that are not partners of one side, and finds the
/// other side among them; then the other way round. A true partner that is gated out counts as tied last. O(pairs x (clusters² for the means + clusters)).
/// Status EST for the protocol. Agreements are
/// positive-unlabelled, and signing one is not success: on same-sector agreements H looks worse than random by construction.
/// </remarks>
public static class LeaveOneOut
{
    /// <summary>All queries: pairs in order, A's side first, methods in order.</summary>
    /// <exception cref="ArgumentException">A pair names a cluster that is not given.</exception>
    public static IReadOnlyList<QueryResult> Run(EvaluationData data)
    {
        var clusters = data.Clusters.ToDictionary(cluster => cluster.Key);
        foreach (var missing in data.Pairs.SelectMany(pair => new[] { pair.A, pair.B }).Where(key => !clusters.ContainsKey(key)))
            throw new ArgumentException($"{missing} is not among the clusters.", nameof(data));
        var whole = PartnerSpace.Of(data.Network, PartnerSpace.ItemsOf(data.Clusters));
        var results = new List<QueryResult>();
        foreach (var pair in data.Pairs)
        {
            var model = Without(data, pair, whole);
            results.AddRange(Ask(data, model, pair, (clusters[pair.A], clusters[pair.B])));
            results.AddRange(Ask(data, model, pair, (clusters[pair.B], clusters[pair.A])));
        }

        return results;
    }

    private static PartnerModel Without(EvaluationData data, EvaluatedPair pair, PartnerSpace whole)
    {
        var network = data.Network.Where(edge => edge.Basis != RelatednessBasis.Report || !edge.Citations.Any(pair.Citations.Contains));
        var settings = new PartnerSettings
        {
            Space = network.Edges.Length == data.Network.Edges.Length ? whole : PartnerSpace.Of(network, whole.HopCap, whole.Items),
            Cooperations = data.Cooperations.Without(pair.A, pair.B),
            Programmes = data.Programmes,
            Weights = data.Weights,
            Mode = data.Mode,
        };
        return PartnerModel.Of(settings, data.Clusters);
    }

    private static IEnumerable<QueryResult> Ask(EvaluationData data, PartnerModel model, EvaluatedPair pair, (ClusterProfile Source, ClusterProfile Truth) ends)
    {
        var others = data.Clusters
            .Where(other => other.Active && other.Key != ends.Source.Key && other.Key != ends.Truth.Key
                && !model.Settings.Cooperations.AreJoined(ends.Source.Key, other.Key))
            .ToList();
        foreach (var method in Enum.GetValues<RankingMethod>())
        {
            var truth = MethodScores.Of(method, model, ends.Source, ends.Truth);
            yield return new QueryResult(pair, ends.Source.Key, method,
                RankOutcome.Of(truth, others.Select(other => MethodScores.Of(method, model, ends.Source, other))));
        }
    }
}
