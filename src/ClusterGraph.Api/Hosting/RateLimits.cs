using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;

namespace ClusterGraph.Api.Hosting;

/// <summary>A token bucket for each client address: every request takes one, and every answer says how many are left.</summary>
internal sealed class RateLimits(RateLimitSettings settings) : IDisposable
{
    private readonly TimeSpan period = TimeSpan.FromSeconds(Math.Max(1, 60.0 / settings.RequestsPerMinute));
    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(http => PartitionOf(http, settings));

    public void Dispose() => limiter.Dispose();

    /// <summary>Lets a request pass, or answers it with 429.</summary>
    public async Task GuardAsync(HttpContext http, Func<HttpContext, Task> next)
    {
        var refusal = Take(http);
        WriteHeaders(http);
        if (refusal is null)
        {
            await next(http);
            return;
        }

        http.Response.Headers.RetryAfter = refusal.Details["retryAfterSeconds"].ToString();
        await HttpRefusal.WriteAsync(http, StatusCodes.Status429TooManyRequests, refusal);
    }

    /// <summary>Takes one from a client's bucket; an error when it is empty.</summary>
    public ResponseError? Take(HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http);
        if (lease.IsAcquired) return null;
        var seconds = (int)Math.Ceiling((lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : period).TotalSeconds);
        return ResponseError.OfRequest(ErrorCode.RateLimited, $"Too many requests: at most {settings.RequestsPerMinute} a minute. Try again in {seconds} s.") with
        {
            Details = ImmutableSortedDictionary<string, object>.Empty.Add("retryAfterSeconds", seconds),
        };
    }

    private void WriteHeaders(HttpContext http)
    {
        if (!IsLimited(http, settings) || limiter.GetStatistics(http) is not { } statistics) return;
        var missing = settings.Burst - statistics.CurrentAvailablePermits;
        http.Response.Headers["RateLimit-Limit"] = settings.Burst.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers["RateLimit-Remaining"] = statistics.CurrentAvailablePermits.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers["RateLimit-Reset"] = Math.Ceiling(missing * 60.0 / settings.RequestsPerMinute).ToString(CultureInfo.InvariantCulture);
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext http, RateLimitSettings settings) => IsLimited(http, settings)
        ? RateLimitPartition.GetTokenBucketLimiter(AddressOf(http.Connection.RemoteIpAddress!), _ => BucketOf(settings))
        : RateLimitPartition.GetNoLimiter("");

    // Who has no address is in this process.
    private static bool IsLimited(HttpContext http, RateLimitSettings settings) => settings.Enabled && http.Connection.RemoteIpAddress is not null;

    private static TokenBucketRateLimiterOptions BucketOf(RateLimitSettings settings) => new()
    {
        TokenLimit = settings.Burst,
        TokensPerPeriod = Math.Min(settings.Burst, Math.Max(1, settings.RequestsPerMinute / 60)),
        ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60.0 / settings.RequestsPerMinute)),
    };

    /// <summary>An IPv6 client has a whole /64 to itself.</summary>
    private static string AddressOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address.ToString();
    }
}
