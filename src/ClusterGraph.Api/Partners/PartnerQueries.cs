using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Storage;
using GraphQL.Types;

namespace ClusterGraph.Api.Partners;

/// <summary><c>partnerFit</c> and <c>hybridisationPartners</c>.</summary>
internal static class PartnerQueries
{
    private const int Head = 25;
    private const int MostLeftOut = 100;
    private const int Seed = 20_180_601;
    private static readonly Argument<string> A = Argument.RequiredId("a", "A cluster.");
    private static readonly Argument<string> B = Argument.RequiredId("b", "Another one.");
    private static readonly Argument<string> Source = Argument.RequiredId("cluster", "Whose partners.");

    public static void AddTo(DeclaredObject<object> query, ISchema schema)
    {
        IGraphType[] types =
        [
            new PartnerFitType(), new PartnerComponentType(), new PartnerEvidenceType(), new HybridFitType(), new ActivityMatchType(), new RuleCheckType(), new PartnerWeightsType(), new RobustnessType(), new PartnerWeightsInput(),
        ];
        foreach (var type in types) schema.RegisterType(type);
        query.Declare(
            Root.Field(FitAsync, _ => new FieldCost(10)),
            FieldGraphType.Named(PartnerFitType.TypeName),
            "partnerFit",
            "How well two clusters would do together, explained in full, also when they may not stand in a ranking and why; null when one does not exist.",
            [A, B, .. PartnerArguments.Scoring]);
        query.Declare(
            Root.Field(PartnersAsync, arguments => new FieldCost(20 + PageRange.Forward(arguments).Size, PageRange.Forward(arguments).Size), isConnection: true),
            FieldGraphType.Of(PartnerConnection.Of("HybridisationPartners").AddRanking()),
            "hybridisationPartners",
            "The best partners of a cluster for technological hybridisation, different but related: by score falling, H falling (both on a grid of 9 decimals), then key; exact however many clusters there are. Null when there is no such cluster.",
            [Source, .. PageRange.ForwardArguments, .. PartnerArguments.All]);
    }

    private static async ValueTask<ExplainedFit?> FitAsync(FieldContext context)
    {
        NodeKey a = NodeIds.Parse(context.Arguments.Get(A), NodeKind.Cluster), b = NodeIds.Parse(context.Arguments.Get(B), NodeKind.Cluster);
        var snapshot = context.Snapshot();
        var basis = await PartnerBasis.ReadPairAsync(snapshot, PartnerArguments.Read(context.Arguments), (a, b), context.Cancellation);
        var ends = await snapshot.ProfilesAsync([a, b], context.Cancellation);
        if (ends[0] is not { } one || ends[1] is not { } other) return null;
        return (await ExplainedFit.ReadAsync(snapshot, basis, [(one, other)], null, context.Cancellation))[0];
    }

    private static async ValueTask<Page<ExplainedFit>?> PartnersAsync(FieldContext context)
    {
        var asked = PartnerArguments.Read(context.Arguments);
        var range = PageRange.Forward(context.Arguments);
        var key = NodeIds.Parse(context.Arguments.Get(Source), NodeKind.Cluster);
        var list = $"hybridisationPartners|{key}|{asked.Text}|{asked.Where?.Text}";
        var after = PartnerPlace.Read(list, range.After);
        var snapshot = context.Snapshot();
        if ((await snapshot.ProfilesAsync([key], context.Cancellation))[0] is not { } source) return null;
        var basis = await PartnerBasis.ReadAsync(snapshot, asked, [key], context.Cancellation);
        var search = new PartnerSearch(snapshot, basis, context.Cancellation);
        var found = await search.BehindAsync(source, after, range.Size + 1);
        var fits = await ExplainAsync(snapshot, basis, source, found.Ranked.Take(range.Size), found.Skipped + 1, context.Cancellation);
        var rows = new PartnerRows(fits, basis)
        {
            Truncated = found.Truncated,
            Robustness = context.Selects("robustness") ? await RobustnessAsync(snapshot, basis, source, search, context.Cancellation) : null,
            LeftOut = context.Selects("leftOut") ? await LeftOutAsync(snapshot, basis, source, search, context.Cancellation) : [],
        };
        return new Page<ExplainedFit>(rows, fit => PartnerPlace.Write(list, fit.Fit, fit.Rank!.Value))
        {
            HasNext = found.Ranked.Length > range.Size,
            HasPrevious = found.Skipped > 0,
            TotalCount = context.Selects("totalCount") ? await search.CountAsync(source) : null,
        };
    }

    private static async ValueTask<ImmutableArray<ExplainedFit>> ExplainAsync(IGraphSnapshot snapshot, PartnerBasis basis, ClusterProfile source, IEnumerable<RankedCluster> ranked, int rank, CancellationToken cancellation)
    {
        var profiles = await snapshot.ProfilesAsync([.. ranked.Select(cluster => cluster.Key)], cancellation);
        return await ExplainedFit.ReadAsync(snapshot, basis, profiles.Select(partner => (source, partner!)), rank, cancellation);
    }

    private static async ValueTask<Robustness> RobustnessAsync(IGraphSnapshot snapshot, PartnerBasis basis, ClusterProfile source, PartnerSearch search, CancellationToken cancellation)
    {
        var head = await search.BehindAsync(source, null, Head);
        var profiles = await snapshot.ProfilesAsync([.. head.Ranked.Take(Head).Select(cluster => cluster.Key)], cancellation);
        return RankingRobustness.Of(basis.Model, [.. profiles.Select(partner => PartnerScore.Of(basis.Model, source, partner!))], Seed);
    }

    private static async ValueTask<ImmutableArray<ExplainedFit>> LeftOutAsync(IGraphSnapshot snapshot, PartnerBasis basis, ClusterProfile source, PartnerSearch search, CancellationToken cancellation)
    {
        var profiles = await snapshot.ProfilesAsync([.. (await search.LeftOutAsync(source)).Take(MostLeftOut).Select(fit => fit.B)], cancellation);
        return await ExplainedFit.ReadAsync(snapshot, basis, profiles.Select(partner => (source, partner!)), null, cancellation);
    }
}
