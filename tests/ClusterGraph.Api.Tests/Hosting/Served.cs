using ClusterGraph.Api.Hosting;
using ClusterGraph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;

namespace ClusterGraph.Api.Tests.Hosting;

/// <summary>The service with settings of a test's own.</summary>
internal static class Served
{
    /// <summary>Without a network.</summary>
    public static async Task<WebApplication> InProcessAsync(IGraphStore store, params (string Name, string Value)[] settings)
    {
        var app = Create(store, settings, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    /// <summary>On a free port of this machine.</summary>
    public static async Task<WebApplication> OnPortAsync(IGraphStore store, params (string Name, string Value)[] settings)
    {
        var app = Create(store, settings, builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await app.StartAsync();
        return app;
    }

    public static WebApplication Create(IGraphStore store, (string Name, string Value)[] settings, Action<WebApplicationBuilder> configure) => GraphHost.Create(store, builder =>
    {
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"ClusterGraph:{setting.Name}", (string?)setting.Value)));
        configure(builder);
    });
}
