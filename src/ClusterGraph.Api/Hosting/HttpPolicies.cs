using ClusterGraph.GraphQL.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Serilog;

namespace ClusterGraph.Api.Hosting;

/// <summary>What stands before every endpoint: who the client is, compression, other origins.</summary>
internal static class HttpPolicies
{
    private static readonly string[] Shown = ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "Retry-After", "ETag"];

    public static void Add(IServiceCollection services, HttpOptions options)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true; // Answers hold no secrets: no cookies, no tokens.
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = ["application/graphql-response+json", "application/json", "text/plain", "text/html", "text/css", "text/javascript", "image/svg+xml"];
        });
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. options.Origins]).WithMethods("GET", "POST").AllowAnyHeader().WithExposedHeaders(Shown).SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }

    public static void Use(WebApplication app, Settings settings)
    {
        if (settings.RateLimit.Proxies is { } proxies)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = proxies };
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            app.UseForwardedHeaders(forwarded);
        }

        app.UseSerilogRequestLogging(RequestLog.Enrich);
        app.UseResponseCompression();
        if (settings.Http.Origins.Count > 0) app.UseCors();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
    }
}
