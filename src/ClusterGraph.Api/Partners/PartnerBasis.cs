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
    /// <summary>Reads what scoring some clusters takes.</summary>
    /// <exception cref="GraphQLFailure">There is no such programme.</exception>
    public static async ValueTask<PartnerBasis> ReadAsync(IGraphSnapshot snapshot, AskedPartners asked, IReadOnlyList<NodeKey> sources, CancellationToken cancellation)
    {
        var data = await snapshot.PartnerDataAsync(cancellation);
        var around = await snapshot.PartnershipsAsync(sources, cancellation);
        var terms = asked.Programme is { } programme ? await TermsAsync(snapshot, data, programme, cancellation) : null;
        return new PartnerBasis(asked, data, data.Model(asked.Mode, asked.Weights, terms, around), snapshot.Version);
    }

    /// <summary>A source and all that must be looked at one by one: its partners and theirs.</summary>
    public ImmutableArray<NodeKey> Near(NodeKey source)
    {
        var partners = Model.Settings.Cooperations.PartnersOf(source);
        return [.. partners.SelectMany(partner => Model.Settings.Cooperations.PartnersOf(partner)).Concat(partners).Append(source).Distinct().Order()];
    }

    public SignatureQuery Query(ClusterProfile source, IEnumerable<ClusterProfile?> near, int limit) => new()
    {
        Source = source,
        Near = [.. near.OfType<ClusterProfile>()],
        Limit = limit,
        Scope = Asked.Scope,
        IncludeExisting = Asked.IncludeExisting,
        EligibleOnly = Asked.Programme is not null,
    };

    private static async ValueTask<ProgrammeTerms> TermsAsync(IGraphSnapshot snapshot, PartnerData data, NodeKey programme, CancellationToken cancellation)
    {
        if ((await snapshot.FindAsync([programme], cancellation))[0] is null) throw new GraphQLFailure(ErrorCode.NotFound, $"There is no programme {programme}.");
        return data.Programmes.FirstOrDefault(terms => terms.Programme == programme) ?? new ProgrammeTerms(programme, []);
    }
}
