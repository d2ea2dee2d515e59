using System.Collections.Immutable;
using ClusterGraph.Clusters;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Regions;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>What a store knows about a cluster; <see cref="ToProfile"/> makes of it what scores read, alike for every store.</summary>
public sealed record ClusterFacts
{
    public required Cluster Cluster { get; init; }

    /// <summary>WORKS_IN links, one an activity.</summary>
    public ImmutableArray<Link> WorksIn { get; init; } = [];

    public ImmutableArray<Link> Offers { get; init; } = [];

    public ImmutableArray<Link> Needs { get; init; } = [];

    /// <summary>All places that it lies in: where it is located, and all that those are part of.</summary>
    public ImmutableArray<Node> Places { get; init; } = [];

    /// <summary>Whether it became or merged into another cluster.</summary>
    public bool Succeeded { get; init; }

    /// <summary>Whether it works on a priority of a strategy for one of its regions; null when no source says so.</summary>
    public bool? Ris3Linked { get; init; }

    public ClusterProfile ToProfile()
    {
        var countries = Places.OfType<Country>().ToList();
        return new ClusterProfile
        {
            Key = Cluster.Key,
            Bloc = countries.Select(country => country.Bloc).Distinct().ToList() is [var only] ? only : Bloc.Other,
            Country = countries is [var country] ? country.Key : null,
            Portfolio = PortfolioOf(WorksIn),
            Offers = Capabilities(Offers),
            Needs = Capabilities(Needs),
            Active = !Succeeded && Cluster.Status is not (ClusterStatus.Ended or ClusterStatus.Merged or ClusterStatus.Renamed or ClusterStatus.Planned),
            Ris3Linked = Ris3Linked,
            Territories = [.. Places.SelectMany(Words).Select(FoldedText.Fold).Distinct().Order(StringComparer.Ordinal)],
            ParticipantTypes = [FoldedText.Fold(TypeOf(Cluster.Kind))],
        };
    }

    // Activities without a stated share divide what the stated ones leave, or weigh the same where none is stated.
    private static Portfolio PortfolioOf(ImmutableArray<Link> worksIn)
    {
        var stated = worksIn.Sum(link => link.Details.Share ?? 0);
        var silent = worksIn.Count(link => link.Details.Share is null);
        var rest = stated > 0 ? Math.Max(0, 1 - stated) : 1;
        return Portfolio.From(worksIn.Select(link => KeyValuePair.Create(link.To, link.Details.Share ?? rest / silent)));
    }

    private static ImmutableArray<Capability> Capabilities(ImmutableArray<Link> links) =>
        [.. links.Select(link => link.To).Distinct().Order().Select(item => new Capability(item, 1))];

    private static IEnumerable<string> Words(Node place) =>
        [place.Key.Text, place.Name, .. place.Aliases, .. place is Country country ? [country.Code, .. BlocWords(country.Bloc)] : place is Region { Code: { } code } ? new[] { code } : []];

    private static string[] BlocWords(Bloc bloc) => bloc switch
    {
        Bloc.Eu => ["EU", "European Union"],
        Bloc.Lac => ["LAC", "Latin America and the Caribbean"],
        _ => ["Any other non-EU third country"],
    };

    private static string TypeOf(ClusterKind kind) => kind switch
    {
        ClusterKind.ClusterOrganisation or ClusterKind.Federation or ClusterKind.MetaCluster => "cluster organisation",
        ClusterKind.PreCluster => "pre-cluster",
        ClusterKind.Apl => "local productive arrangement",
        ClusterKind.Council => "council",
        _ => "cluster agglomeration",
    };
}
