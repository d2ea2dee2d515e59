using ClusterGraph.Api.Schema;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Subscriptions;
using ClusterGraph.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Serilog;

namespace ClusterGraph.Api.Hosting;

/// <summary>The composition root: puts the service together around a store.</summary>
public static class GraphHost
{
    /// <exception cref="SettingsException">The configuration is wrong.</exception>
    public static WebApplication Create(IGraphStore store, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:5080");
        configure?.Invoke(builder);
        var settings = Settings.Read(builder.Configuration);
        builder.Services.AddSerilog(log => RequestLog.Configure(log, builder.Configuration));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(store);
        GraphQLParts.Add(builder.Services, Telemetry.Add(builder) ? new MeasuredStore(store) : store, settings);
        HttpPolicies.Add(builder.Services, settings.Http);
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [StoreHealth.Ready]);
        var app = builder.Build();
        HttpPolicies.Use(app, settings);
        Map(app, settings);
        return app;
    }

    private static void Map(WebApplication app, Settings settings)
    {
        var limits = app.Services.GetRequiredService<RateLimits>();
        app.Map("/graphql", http => limits.GuardAsync(http, passed => AnswerAsync(app, passed, limits)));
        var sdl = new Lazy<string>(() => SchemaText.Print(app.Services.GetRequiredService<ClusterGraphSchema>()));
        if (settings.Http.Introspection) app.MapGet("/graphql/schema.graphql", () => Results.Text(sdl.Value, "text/plain; charset=utf-8"));
        app.MapGet("/", () => Results.Redirect("/graphql/ui"));
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(StoreHealth.Ready), ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable } });
        IdePages.Map(app);
    }

    private static Task AnswerAsync(WebApplication app, HttpContext http, RateLimits limits) => SubscriptionEndpoint.Takes(http)
        ? app.Services.GetRequiredService<SubscriptionEndpoint>().HandleAsync(http, () => limits.Take(http), app.Lifetime.ApplicationStopping)
        : app.Services.GetRequiredService<GraphQLEndpoint>().HandleAsync(http);
}
