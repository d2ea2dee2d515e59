using ClusterGraph.Api.Schema;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Serilog;

namespace ClusterGraph.Api.Hosting;

/// <summary>The composition root: puts the service together around a store.</summary>
public static class GraphHost
{
    public static WebApplication Create(IGraphStore store, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:5080");
        builder.Services.AddSerilog(log => RequestLog.Configure(log, builder.Configuration));
        AddGraphQL(builder.Services, store);
        configure?.Invoke(builder);
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void AddGraphQL(IServiceCollection services, IGraphStore store)
    {
        services.AddSingleton(store);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new RequestLimits());
        services.AddSingleton(new HttpOptions());
        services.AddSingleton(_ =>
        {
            var schema = new ClusterGraphSchema();
            schema.Initialize();
            return schema;
        });
        services.AddSingleton(provider => new FailureDescriber(StoreFailures.Translate, provider.GetRequiredService<ILogger<FailureDescriber>>()));
        services.AddSingleton(provider => GraphQLFactory.Executor(provider.GetRequiredService<ClusterGraphSchema>(), provider.GetRequiredService<FailureDescriber>(), provider.GetRequiredService<RequestLimits>()));
        services.AddSingleton(provider => new GraphQLEndpoint(
            provider.GetRequiredService<Executor>(), async cancellation => await store.OpenAsync(cancellation), provider.GetRequiredService<HttpOptions>(), provider.GetRequiredService<TimeProvider>()));
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [StoreHealth.Ready]);
    }

    private static void Map(WebApplication app)
    {
        app.UseSerilogRequestLogging(RequestLog.Enrich);
        var endpoint = app.Services.GetRequiredService<GraphQLEndpoint>();
        app.Map("/graphql", endpoint.HandleAsync);
        app.MapGet("/graphql/schema.graphql", (ClusterGraphSchema schema) => Results.Text(SchemaText.Print(schema), "text/plain; charset=utf-8"));
        app.MapGet("/", () => Results.Redirect("/graphql/ui"));
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(StoreHealth.Ready), ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable } });
        IdePages.Map(app);
    }
}
