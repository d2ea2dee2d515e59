using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Partners;

/// <summary>What answers of one request about partners rest on.</summary>
internal sealed record PartnerBasis(AskedPartners Asked, PartnerData Data, PartnerModel Model, DataVersion Version)
{
    /// <summary>Of a cluster's partners, and of all of theirs, so many are looked at.</summary>
    public const int MostNear = 5_000;

    /// <summary>Reads what ranking the partners of some clusters takes.</summary>
    /// <exception cref="GraphQLFailure">There is no such programme.</exception>
    public static async ValueTask<PartnerBasis> ReadAsync(IGraphSnapshot snapshot, AskedPartners asked, IReadOnlyList<NodeKey> sources, CancellationToken cancellation) =>
        await MakeAsync(snapshot, asked, await snapshot.PartnershipsAsync(sources, MostNear, cancellation), cancellation);

    /// <summary>Reads what scoring two clusters takes, without cutting anything: one pair is to be exact, hubs or not.</summary>
    /// <exception cref="GraphQLFailure">There is no such programme.</exception>
    public static async ValueTask<PartnerBasis> ReadPairAsync(IGraphSnapshot snapshot, AskedPartners asked, (NodeKey A, NodeKey B) pair, CancellationToken cancellation) =>
        await MakeAsync(snapshot, asked, await snapshot.PartnershipsAsync([pair.A, pair.B], int.MaxValue, cancellation), cancellation);

    /// <summary>Whether a source has so many partners that not all of them and theirs are looked at: a ranking may then miss partners.</summary>
    public bool IsCut(NodeKey source) =>
        Model.Settings.Cooperations.PartnersOf(source) is var partners && (partners.Length > MostNear || partners.Any(partner => !Model.Settings.Cooperations.IsKnown(partner)));

    /// <summary>A source and all that must be looked at one by one: its partners, as far as they are looked at, and theirs.</summary>
    public ImmutableArray<NodeKey> Near(NodeKey source)
    {
        var partners = Model.Settings.Cooperations.PartnersOf(source);
        return [.. partners.Where(Model.Settings.Cooperations.IsKnown).SelectMany(partner => Model.Settings.Cooperations.PartnersOf(partner)).Concat(partners.Take(MostNear)).Append(source).Distinct().Order()];
    }

    public SignatureQuery Query(ClusterProfile source, IEnumerable<ClusterProfile?> near, int limit) => new()
    {
        Source = source,
        Near = [.. near.OfType<ClusterProfile>()],
        Apart = Asked.IncludeExisting ? [] : [.. Model.Settings.Cooperations.PartnersOf(source.Key).Skip(MostNear)],
        Limit = limit,
        Scope = Asked.Scope,
        IncludeExisting = Asked.IncludeExisting,
        EligibleOnly = Asked.Programme is not null,
    };

    private static async ValueTask<PartnerBasis> MakeAsync(IGraphSnapshot snapshot, AskedPartners asked, Cooperations around, CancellationToken cancellation)
    {
        var data = await snapshot.PartnerDataAsync(cancellation);
        var terms = asked.Programme is { } programme ? await TermsAsync(snapshot, data, programme, cancellation) : null;
        return new PartnerBasis(asked, data, data.Model(asked.Mode, asked.Weights, terms, around), snapshot.Version);
    }

    private static async ValueTask<ProgrammeTerms> TermsAsync(IGraphSnapshot snapshot, PartnerData data, NodeKey programme, CancellationToken cancellation)
    {
        if ((await snapshot.FindAsync([programme], cancellation))[0] is null) throw new GraphQLFailure(ErrorCode.NotFound, $"There is no programme {programme}.");
        return data.Programmes.FirstOrDefault(terms => terms.Programme == programme) ?? new ProgrammeTerms(programme, []);
    }
}
