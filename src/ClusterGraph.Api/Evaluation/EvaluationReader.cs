using System.Collections.Immutable;
using ClusterGraph.Agreements;
using ClusterGraph.Evaluation;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Sources;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Evaluation;

/// <summary>Reads what an evaluation works on. Unlike a request it reads all clusters: it is an experiment on one version, not a service.</summary>
internal static class EvaluationReader
{
    private const int Chunk = 1_000;

    /// <summary>The data of an experiment.</summary>
    /// <param name="snapshot">The version.</param>
    /// <param name="samePassage">Whether relatedness goes with an agreement when the same passage states it, rather than only when the same citation does: passages of the report often say both, in two quotes.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async Task<EvaluationData> ReadAsync(IGraphSnapshot snapshot, bool samePassage, CancellationToken cancellation)
    {
        var keys = await KeysAsync(snapshot, cancellation);
        var partners = await snapshot.PartnerDataAsync(cancellation);
        var network = await snapshot.RelatednessAsync(cancellation);
        return new EvaluationData
        {
            Clusters = [.. (await snapshot.ProfilesAsync(keys, cancellation)).OfType<ClusterProfile>()],
            Pairs = await PairsAsync(snapshot, keys, samePassage ? network : RelatednessNetwork.Of([]), cancellation),
            Network = network,
            Cooperations = await snapshot.PartnershipsAsync(keys, int.MaxValue, cancellation),
            Programmes = partners.OpenProgrammes,
        };
    }

    private static async Task<IReadOnlyList<NodeKey>> KeysAsync(IGraphSnapshot snapshot, CancellationToken cancellation)
    {
        var keys = new List<NodeKey>();
        for (PagePosition? after = null; ;)
        {
            var page = await snapshot.ListAsync(new NodeQuery([NodeKind.Cluster], new Selection { Page = new PageRequest { Size = Chunk, After = after } }), cancellation);
            keys.AddRange(page.Rows.Select(row => row.Node.Key));
            if (!page.HasNext) return keys;
            after = PagePosition.Of(page.Rows[^1], []);
        }
    }

    // Pairs that work together; those that are only planned are nothing to find.
    private static async Task<ImmutableArray<EvaluatedPair>> PairsAsync(IGraphSnapshot snapshot, IReadOnlyList<NodeKey> keys, RelatednessNetwork network, CancellationToken cancellation)
    {
        var all = await snapshot.CooperationsAsync(keys, cancellation);
        var pairs = keys.Zip(all).SelectMany(row => row.Second
            .Where(cooperation => cooperation.Partner.Key.Kind == NodeKind.Cluster && row.First.CompareTo(cooperation.Partner.Key) < 0)
            .Where(cooperation => cooperation.Agreement.Status is not (AgreementStatus.PlanOrTarget or AgreementStatus.InGestation))
            .Select(cooperation => Pair(row.First, cooperation, network)));
        return [.. pairs.DistinctBy(pair => (pair.Agreement, pair.A, pair.B)).OrderBy(pair => pair.Agreement).ThenBy(pair => pair.A).ThenBy(pair => pair.B)];
    }

    // Relatedness that the same passage states would give the answer away: its citations go with the agreement's.
    private static EvaluatedPair Pair(NodeKey a, Cooperation cooperation, RelatednessNetwork network)
    {
        ImmutableArray<Citation> own = [.. cooperation.Agreement.Citations, .. cooperation.Via.Citations];
        var near = network.Edges.Where(edge => edge.Basis == RelatednessBasis.Report).SelectMany(edge => edge.Citations).Where(citation => own.Any(other => SamePassage(citation, other)));
        return new EvaluatedPair(cooperation.Agreement.Key, a, cooperation.Partner.Key, cooperation.Agreement.Kind, cooperation.Agreement.Scope) { Citations = [.. own.Concat(near).Distinct()] };
    }

    private static bool SamePassage(Citation a, Citation b) =>
        a.Source == b.Source && a.Section == b.Section && (a.Locator is null || b.Locator is null || a.Locator == b.Locator);
}
