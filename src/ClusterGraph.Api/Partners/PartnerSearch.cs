using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Partners;

/// <summary>Finds the best partners of one cluster through the store's signature table.</summary>
internal sealed class PartnerSearch(IGraphSnapshot snapshot, PartnerBasis basis, CancellationToken cancellation)
{
    /// <summary>Deeper than this a ranking is not walked.</summary>
    public const int Most = 10_000;
    private const int Chunk = 500;
    private static readonly NodeField Key = NodeFields.Of<Node>("key");

    /// <summary>Rows behind a place, at least so many unless there are no more.</summary>
    public async ValueTask<PartnersFound> BehindAsync(ClusterProfile source, PartnerPlace? after, int wanted)
    {
        var near = await snapshot.ProfilesAsync(basis.Near(source.Key), cancellation);
        for (var limit = wanted + (after?.Rank ?? 0); ; limit *= 4)
        {
            limit = Math.Min(limit, Most);
            var ranked = await TopAsync(basis.Query(source, near, limit));
            var exhausted = ranked.Length < limit;
            var passing = basis.Asked.Where is { } where ? await PassingAsync(ranked, where.Filter) : ranked;
            ImmutableArray<RankedCluster> behind = after is { } place ? [.. passing.Where(cluster => place.IsBefore(cluster))] : passing;
            if (behind.Length >= wanted || exhausted || limit == Most) return new PartnersFound(behind, passing.Length - behind.Length, (!exhausted && behind.Length < wanted) || basis.IsCut(source.Key));
        }
    }

    /// <summary>How many partners the whole ranking has; under a filter, how many of its first <see cref="Most"/> fit.</summary>
    public async ValueTask<int> CountAsync(ClusterProfile source)
    {
        var near = await snapshot.ProfilesAsync(basis.Near(source.Key), cancellation);
        if (basis.Asked.Where is { } where) return (await PassingAsync(await TopAsync(basis.Query(source, near, Most)), where.Filter)).Length;
        var found = SignatureSearch.Find(basis.Model, basis.Data.Table, basis.Query(source, near, basis.Data.ClusterCount + 1));
        return found.Near.Length + found.Hits.Sum(hit => hit.Available);
    }

    /// <summary>Those that may not stand in the ranking among the clusters near the source.</summary>
    public async ValueTask<ImmutableArray<PartnerFit>> LeftOutAsync(ClusterProfile source)
    {
        var near = await snapshot.ProfilesAsync(basis.Near(source.Key), cancellation);
        var query = new PartnerQuery { Scope = basis.Asked.Scope, IncludeExisting = basis.Asked.IncludeExisting };
        return PartnerRanking.Of(basis.Model, source, near.OfType<ClusterProfile>(), query).LeftOut;
    }

    private async ValueTask<ImmutableArray<RankedCluster>> TopAsync(SignatureQuery query)
    {
        var found = SignatureSearch.Find(basis.Model, basis.Data.Table, query);
        long[] signatures = [.. found.Hits.Select(hit => hit.Signature)];
        var keys = await snapshot.ClustersOfAsync(signatures, query.Limit + query.Near.Length + query.Apart.Count, cancellation);
        var bySignature = signatures.Zip(keys).ToDictionary(pair => pair.First, pair => pair.Second);
        return SignatureTop.Merge(found, query, (signature, count) => bySignature[signature].Take(count));
    }

    private async ValueTask<ImmutableArray<RankedCluster>> PassingAsync(ImmutableArray<RankedCluster> ranked, NodeFilter filter)
    {
        var passing = new HashSet<NodeKey>();
        foreach (var chunk in ranked.Chunk(Chunk))
        {
            var among = new NodeFilter.And([filter, new NodeFilter.Compare(Key, Comparison.In, [.. chunk.Select(cluster => (IComparable)cluster.Key)])]);
            var page = await snapshot.ListAsync(new NodeQuery([NodeKind.Cluster], new Selection { Where = among, Page = new PageRequest { Size = Chunk } }), cancellation);
            passing.UnionWith(page.Rows.Select(row => row.Node.Key));
        }

        return [.. ranked.Where(cluster => passing.Contains(cluster.Key))];
    }
}
