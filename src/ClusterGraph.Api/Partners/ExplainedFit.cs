using System.Collections.Immutable;
using ClusterGraph.Api.Relatedness;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness.Paths;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Partners;

/// <summary>An explained fit with the nodes that it shows.</summary>
/// <param name="Rank">From 1 in a ranking; null outside one.</param>
internal sealed record ExplainedFit(PartnerFit Fit, (ClusterProfile A, ClusterProfile B) Ends, PartnerBasis Basis, PathNodes Shown, int? Rank)
{
    public ImmutableArray<ExplainedComponent> Components => [.. Fit.Components.Select(component => new ExplainedComponent(component, this))];

    public string SentenceOf(PartnerComponent component) => PartnerSentence.Of(Fit, component, Shown.Nodes.NameOf);

    /// <summary>Explains pairs with one read of all nodes that they show.</summary>
    /// <param name="snapshot">The data.</param>
    /// <param name="basis">How pairs are scored.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="firstRank">The rank of the first pair; null outside a ranking.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async ValueTask<ImmutableArray<ExplainedFit>> ReadAsync(
        IGraphSnapshot snapshot, PartnerBasis basis, IEnumerable<(ClusterProfile A, ClusterProfile B)> pairs, int? firstRank, CancellationToken cancellation)
    {
        var explained = pairs.Select(pair => (Pair: pair, Fit: PartnerScore.Explain(basis.Model, pair.A, pair.B))).ToList();
        RelatedPath[] paths = [.. explained.SelectMany(row => row.Fit.Hybrid.Matches).Select(match => match.Path).OfType<RelatedPath>()];
        var shown = await PathNodes.ReadAsync(snapshot, paths, explained.SelectMany(row => KeysOf(row.Fit)), cancellation);
        return [.. explained.Select((row, i) => new ExplainedFit(row.Fit, row.Pair, basis, shown, firstRank + i))];
    }

    private static IEnumerable<NodeKey> KeysOf(PartnerFit fit)
    {
        var evidence = fit.Evidence!;
        return [fit.A, fit.B, .. fit.Hybrid.Shared, .. fit.Hybrid.Matches.Select(match => match.Activity), .. fit.Hybrid.Matches.Select(match => match.Best).OfType<NodeKey>(),
            .. evidence.Needs.Select(need => need.Need), .. evidence.Needs.Select(need => need.Offer).OfType<NodeKey>(), .. evidence.CommonPartners.Select(common => common.Key),
            .. evidence.Programme is { } programme ? new[] { programme.Programme } : []];
    }
}
