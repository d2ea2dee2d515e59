using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Subscriptions;

namespace ClusterGraph.Api.Hosting;

/// <summary>All settings of the service: the section <c>ClusterGraph</c> of the configuration, a group a line (<c>ClusterGraph:Http:Timeout</c>, <c>ClusterGraph__Http__Timeout</c> as an environment variable).</summary>
public sealed record Settings
{
    public const string Section = "ClusterGraph";

    /// <summary>Sizes, time, statuses, schema, origins.</summary>
    public required HttpOptions Http { get; init; }

    /// <summary>What one operation may ask for.</summary>
    public required RequestLimits Limits { get; init; }

    /// <summary>How much one client may ask for.</summary>
    public required RateLimitSettings RateLimit { get; init; }

    /// <summary>Connections that stay open.</summary>
    public required SubscriptionOptions Subscriptions { get; init; }

    /// <summary>Documents that clients name by their hash.</summary>
    public required TrustedDocuments Trusted { get; init; }

    /// <summary>Reads the section; every group has defaults.</summary>
    /// <exception cref="SettingsException">Something in it is wrong; lists everything that is.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration.GetSection(Section));
        var trusted = reader.Read<TrustedSettings>("TrustedDocuments");
        var settings = new Settings
        {
            Http = reader.Read<HttpOptions>(nameof(Http)) with { OnlyTrusted = trusted.Only },
            Limits = reader.Read<RequestLimits>(nameof(Limits)),
            RateLimit = reader.Read<RateLimitSettings>(nameof(RateLimit)),
            Subscriptions = reader.Read<SubscriptionOptions>(nameof(Subscriptions)),
            Trusted = trusted.Load(reader),
        };
        foreach (var origin in settings.Http.Origins.Where(origin => !IsOrigin(origin)))
            reader.Complain("Http:Origins", $"'{origin}' is not an origin: a scheme, a host and maybe a port, such as https://dashboard.example.");
        reader.Finish("Http", "Limits", "RateLimit", "Subscriptions", "TrustedDocuments");
        return settings;
    }

    private static bool IsOrigin(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == text;
}
