using ClusterGraph.Api.Changes;
using ClusterGraph.Api.Schema;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Subscriptions;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Hosting;

/// <summary>The parts of the GraphQL side, put together around a store.</summary>
internal static class GraphQLParts
{
    public static void Add(IServiceCollection services, IGraphStore store, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.Http);
        services.AddSingleton(settings.Limits);
        services.AddSingleton(settings.Subscriptions);
        services.AddSingleton(settings.Trusted);
        services.AddSingleton(settings.RateLimit);
        services.AddSingleton(new DataAccess(async cancellation => await store.OpenAsync(cancellation), opened => ((IGraphSnapshot)opened).Version.ToString()));
        services.AddSingleton(_ =>
        {
            var schema = new ClusterGraphSchema();
            schema.Initialize();
            return schema;
        });
        services.AddSingleton(provider => new FailureDescriber(StoreFailures.Translate, provider.GetRequiredService<ILogger<FailureDescriber>>(), StoreFailures.IsOutOfDate));
        services.AddSingleton(provider => GraphQLFactory.Documents(provider.GetRequiredService<ClusterGraphSchema>(), settings));
        services.AddSingleton(provider => GraphQLFactory.Executor(
            provider.GetRequiredService<ClusterGraphSchema>(), provider.GetRequiredService<DocumentCache>(), provider.GetRequiredService<FailureDescriber>(), settings.Limits));
        services.AddSingleton<RequestRun>();
        services.AddSingleton<RequestReader>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<Func<CancellationToken, IAsyncEnumerable<SubscriptionEvent>>>(cancellation => ChangeEvents.Of(store, cancellation));
        services.AddSingleton<OperationStream>();
        services.AddSingleton<SubscriptionEndpoint>();
    }
}
