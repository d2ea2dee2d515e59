using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Partners;

/// <summary><c>whiteSpace</c>: related EU x LAC pairs without an agreement.</summary>
internal static class WhiteSpaceQueries
{
    private const int MostSources = 200;
    private static readonly Argument<ParsedFilter<NodeFilter>?> Eu = PartnerArguments.Filter("eu", "Only clusters of the EU that fit.");
    private static readonly Argument<ParsedFilter<NodeFilter>?> Lac = PartnerArguments.Filter("lac", "Only clusters of Latin America and the Caribbean that fit.");

    public static void AddTo(DeclaredObject<object> query) => query.Declare(
        Root.Field(FetchAsync, arguments => new FieldCost(500 + PageRange.Forward(arguments).Size, PageRange.Forward(arguments).Size), isConnection: true),
        FieldGraphType.Of(new NonNullGraphType(PartnerConnection.Of("WhiteSpace"))),
        "whiteSpace",
        $"White space: pairs of a cluster of the EU (`a`) and one of Latin America and the Caribbean (`b`), both active, that are different but related and have no agreement yet; by score falling, H falling, then keys. At most {MostSources} clusters of LAC are looked at, in key order; `truncated` says when there are more.",
        [.. PageRange.ForwardArguments, Eu, Lac, .. PartnerArguments.Scoring]);

    private static async ValueTask<Page<ExplainedFit>> FetchAsync(FieldContext context)
    {
        var lac = context.Arguments.Get(Lac);
        var asked = PartnerArguments.Read(context.Arguments) with { Scope = PartnerScope.EuLac, Where = context.Arguments.Get(Eu) };
        var range = PageRange.Forward(context.Arguments);
        var list = $"whiteSpace|{asked.Text}|{asked.Where?.Text}|{lac?.Text}";
        var after = PairPlace.Read(list, range.After);
        var snapshot = context.Snapshot();
        var (keys, more) = await SourcesAsync(snapshot, lac?.Filter, context.Cancellation);
        var basis = await PartnerBasis.ReadAsync(snapshot, asked, keys, context.Cancellation);
        var sources = (await snapshot.ProfilesAsync(keys, context.Cancellation)).OfType<ClusterProfile>().Where(source => source is { Bloc: Bloc.Lac, Active: true }).ToList();
        var depth = (after?.Rank ?? 0) + range.Size + 1;
        var search = new PartnerSearch(snapshot, basis, context.Cancellation);
        var pairs = await PairsAsync(search, sources, depth);
        var behind = pairs.Where(pair => after is not { } place || place.CompareTo(pair.Place) < 0).ToList();
        var skipped = pairs.Count - behind.Count;
        var profiles = await snapshot.ProfilesAsync([.. behind.Take(range.Size).Select(pair => pair.Place.Eu)], context.Cancellation);
        var fits = await ExplainedFit.ReadAsync(snapshot, basis, profiles.Zip(behind).Select(row => (row.First!, row.Second.Source)), skipped + 1, context.Cancellation);
        return new Page<ExplainedFit>(new PartnerRows(fits, basis) { Truncated = more }, fit => PairPlace.Of(fit).Write(list))
        {
            HasNext = behind.Count > range.Size,
            HasPrevious = skipped > 0,
            TotalCount = context.Selects("totalCount") ? await CountAsync(search, sources) : null,
        };
    }

    // The best of all pairs are among the best of each source.
    private static async ValueTask<List<(PairPlace Place, ClusterProfile Source)>> PairsAsync(PartnerSearch search, List<ClusterProfile> sources, int depth)
    {
        var pairs = new List<(PairPlace Place, ClusterProfile Source)>();
        foreach (var source in sources)
        {
            var found = await search.BehindAsync(source, null, depth);
            pairs.AddRange(found.Ranked.Take(depth).Select(partner => (new PairPlace(Grid.Round(partner.Score), Grid.Round(partner.Hybrid), source.Key, partner.Key, 0), source)));
        }

        pairs.Sort((x, y) => x.Place.CompareTo(y.Place));
        return pairs;
    }

    private static async ValueTask<int> CountAsync(PartnerSearch search, List<ClusterProfile> sources)
    {
        var count = 0;
        foreach (var source in sources) count += await search.CountAsync(source);
        return count;
    }

    private static async ValueTask<(ImmutableArray<NodeKey> Keys, bool More)> SourcesAsync(IGraphSnapshot snapshot, NodeFilter? filter, CancellationToken cancellation)
    {
        var selection = new Selection { Where = filter is null ? InLac : new NodeFilter.And([InLac, filter]), Page = new PageRequest { Size = MostSources } };
        var page = await snapshot.ListAsync(new NodeQuery([NodeKind.Cluster], selection), cancellation);
        return ([.. page.Rows.Select(row => row.Node.Key)], page.HasNext);
    }

    private static NodeFilter InLac { get; } = LocatedInLac();

    private static NodeFilter.Or LocatedInLac()
    {
        var lac = new NodeFilter.Compare(NodeFields.Of<Country>("bloc"), Comparison.Equal, [Bloc.Lac]);
        var region = new NodeFilter.Linked(Route.Out(LinkKind.PartOf, NodeKind.Country), Quantifier.Some, lac);
        return new NodeFilter.Or([
            new NodeFilter.Linked(Route.Out(LinkKind.LocatedIn, NodeKind.Country), Quantifier.Some, lac),
            new NodeFilter.Linked(Route.Out(LinkKind.LocatedIn, NodeKind.Region), Quantifier.Some, region)]);
    }
}
