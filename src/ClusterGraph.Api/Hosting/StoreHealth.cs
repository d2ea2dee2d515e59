using ClusterGraph.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClusterGraph.Api.Hosting;

/// <summary>Ready when the store answers with data.</summary>
internal sealed class StoreHealth(IGraphStore store) : IHealthCheck
{
    public const string Ready = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var snapshot = await store.OpenAsync(cancellationToken);
            return snapshot.Version.Number > 0 ? HealthCheckResult.Healthy(snapshot.Version.ToString()) : HealthCheckResult.Unhealthy("The store has no data yet.");
        }
        catch (StoreException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message);
        }
    }
}
