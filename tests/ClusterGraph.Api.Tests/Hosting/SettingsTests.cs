using ClusterGraph.Api.Hosting;
using ClusterGraph.GraphQL.Http;
using Microsoft.Extensions.Configuration;

namespace ClusterGraph.Api.Tests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void Nothing_Set_IsTheDefaults()
    {
        var settings = Read();
        Assert.Equal(new HttpOptions { Origins = settings.Http.Origins }, settings.Http);
        Assert.Equal(new RateLimitSettings(), settings.RateLimit);
    }

    [Fact]
    public void Values_AreRead()
    {
        var settings = Read(
            ("Http:Timeout", "00:00:05"), ("Http:StatusCodes", "Draft"), ("Http:Origins:0", "https://a.example"), ("Http:Origins:1", "http://localhost:3000"),
            ("RateLimit:Proxies", "1"), ("Limits:MostCost", "50"), ("Subscriptions:Buffer", "4"), ("Http:Introspection", "false"));
        Assert.Equal((TimeSpan.FromSeconds(5), StatusProfile.Draft, false), (settings.Http.Timeout, settings.Http.StatusCodes, settings.Http.Introspection));
        Assert.Equal(["https://a.example", "http://localhost:3000"], settings.Http.Origins);
        Assert.Equal((1, 50, 4), (settings.RateLimit.Proxies, settings.Limits.MostCost, settings.Subscriptions.Buffer));
    }

    [Fact]
    public void EverythingWrong_IsToldAtOnce()
    {
        var failure = Assert.Throws<SettingsException>(() => Read(
            ("Http:Timeout", "soon"), ("Http:MostBodyBytes", "0"), ("Http:StatusCodes", "Modern"), ("Http:Orgins:0", "https://a.example"), ("Http:Origins:0", "https://a.example/page"),
            ("RateLimit:Burst", "-5"), ("RateLimits:Burst", "5"), ("TrustedDocuments:Only", "true"), ("TrustedDocuments:Folder", "/no/such/folder")));
        Assert.Equal(8, failure.Problems.Length);
        Assert.Contains(failure.Problems, problem => problem.StartsWith("ClusterGraph:Http:Timeout: 'soon' is not a time", StringComparison.Ordinal));
        Assert.Contains(failure.Problems, problem => problem.Contains("one of Audited, Draft", StringComparison.Ordinal));
        Assert.Contains(failure.Problems, problem => problem.StartsWith("ClusterGraph:RateLimits: there is no such group", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyTrusted_WithoutAFolder_IsRefused() =>
        Assert.Contains("TrustedDocuments:Only", Assert.Throws<SettingsException>(() => Read(("TrustedDocuments:Only", "true"))).Message, StringComparison.Ordinal);

    private static Settings Read(params (string Name, string Value)[] values) =>
        Settings.Read(new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create($"ClusterGraph:{value.Name}", (string?)value.Value))).Build());
}
