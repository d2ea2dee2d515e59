using ClusterGraph.Graph;
using Mapster;

namespace ClusterGraph.Seeding;

/// <summary>Between the flat link of a seed file and the domain's link with its details.</summary>
internal static class SeedLinkMapping
{
    private static readonly TypeAdapterConfig Config = Configure();
    private static readonly Func<SeedLink, LinkDetails> Details = Config.GetMapFunction<SeedLink, LinkDetails>();
    private static readonly Func<LinkDetails, SeedLink> Flat = Config.GetMapFunction<LinkDetails, SeedLink>();

    public static Link ToLink(SeedLink seed, LinkKind kind)
    {
        var details = Details(seed);
        return new Link
        {
            Kind = kind,
            From = seed.From,
            To = seed.To,
            Status = seed.Status,
            Reason = seed.Reason,
            Citations = seed.Citations,
            // Most links carry nothing; they share one empty object.
            Details = details == LinkDetails.None ? LinkDetails.None : details,
        };
    }

    public static SeedLink ToSeed(Link link) => Flat(link.Details) with
    {
        From = link.From,
        To = link.To,
        Status = link.Status,
        Reason = link.Reason,
        Citations = link.Citations,
    };

    // Values of the domain are immutable: they go over as they are instead of being copied member by member.
    private static TypeAdapterConfig Configure()
    {
        var config = new TypeAdapterConfig();
        config.ForType<Period, Period>().MapWith(period => period);
        return config;
    }
}
