using System.Text.Json;
using ClusterGraph.Activities;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Graph;
using ClusterGraph.Observations;
using ClusterGraph.Regions;
using ClusterGraph.Sources;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Partners;

/// <summary>Profiles from figures that a test puts in: two regions, three activities in two groups.</summary>
[Collection(SeededCollection.Name)]
public sealed class RegionProfileTests(SeededApi api)
{
    private const string Profile = """
        query($r: ID!) { regionProfile(region: $r) { reason indicator unit year regions coherence variety { entropy unrelated related effectiveActivities }
          activities { activity { key } locationQuotient specialised density ubiquity } opportunities { activity { key } density } } region(id: $r) { similar { overlap node { key } } } }
        """;

    private static readonly System.Collections.Immutable.ImmutableArray<Citation> Cited = [new Citation { Source = NodeKey.Parse("source:s") }];

    [Fact]
    public async Task Profile_WithoutFigures_SaysWhyAndShowsNoZeroes()
    {
        var profile = (await api.DataAsync(Profile, new { r = Ids.Of("region:es21") })).GetProperty("regionProfile");
        Assert.Contains("no figures", profile.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, profile.GetProperty("variety").ValueKind);
        Assert.Empty(profile.GetProperty("activities").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync(Profile, new { r = Ids.Of("region:none") })).GetProperty("regionProfile").ValueKind);
    }

    [Fact]
    public async Task Profile_FromObservations_HasQuotientsVarietyAndDensity()
    {
        // Jobs: p has 30 a, 10 b, 0 c; q has 10 a, 10 b, 40 c. All: 40 a, 20 b, 40 c of 100.
        var answer = await AskAsync("region:p", [("p", "a", 30), ("p", "b", 10), ("p", "c", 0), ("q", "a", 10), ("q", "b", 10), ("q", "c", 40)]);
        var profile = answer.GetProperty("regionProfile");
        Assert.Equal(("jobs", 2014, 2), (profile.GetProperty("indicator").GetString(), profile.GetProperty("year").GetInt32(), profile.GetProperty("regions").GetInt32()));
        var activities = profile.GetProperty("activities").EnumerateArray().ToDictionary(row => row.GetProperty("activity").GetProperty("key").GetString()!);
        Assert.Equal([30.0 / 40 / (40.0 / 100), 10.0 / 40 / (20.0 / 100), 0], activities.Values.Select(row => row.GetProperty("locationQuotient").GetDouble()));
        Assert.Equal([true, true, false], activities.Values.Select(row => row.GetProperty("specialised").GetBoolean()));
        // b and c are related by 0.5, a and c by 0.25: all that is related to c is held.
        Assert.Equal(1, activities["activity:c"].GetProperty("density").GetDouble(), 1e-12);
        var entropy = (0.75 * Math.Log2(1 / 0.75)) + (0.25 * Math.Log2(1 / 0.25));
        Assert.Equal(entropy, profile.GetProperty("variety").GetProperty("entropy").GetDouble(), 1e-12);
        Assert.Equal(0, profile.GetProperty("variety").GetProperty("unrelated").GetDouble(), 1e-12);
        Assert.Equal(["activity:c"], profile.GetProperty("opportunities").EnumerateArray().Select(row => row.GetProperty("activity").GetProperty("key").GetString()));
        Assert.Equal((10.0 / 60) + (10.0 / 60), Assert.Single(answer.GetProperty("region").GetProperty("similar").EnumerateArray()).GetProperty("overlap").GetDouble(), 1e-12);
    }

    private static async Task<JsonElement> AskAsync(string region, (string Region, string Activity, int Jobs)[] figures)
    {
        await using var store = new MemoryStore();
        await store.ApplyAsync(Data(figures), default);
        await using var app = GraphHost.Create(store, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        using var response = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(app.GetTestClient(), "/graphql", new { query = Profile, variables = new { r = Ids.Of(region) } });
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("data").Clone();
    }

    private static ChangeSet Data((string Region, string Activity, int Jobs)[] figures) => new()
    {
        Nodes =
        [
            new Source { Key = NodeKey.Parse("source:s"), Name = "s", Citations = Cited },
            .. "pq".Select(slug => new Region { Key = NodeKey.Parse($"region:{slug}"), Name = $"{slug}", RegionKind = RegionKind.Region, Citations = Cited }),
            .. new[] { "a", "b", "c", "g", "h" }.Select(slug => new Activity { Key = NodeKey.Parse($"activity:{slug}"), Name = slug, Scheme = ActivityScheme.Report, Code = slug, Citations = Cited }),
            .. figures.Select(figure => new Observation
            {
                Key = NodeKey.Parse($"observation:{figure.Region}-{figure.Activity}"), Name = "jobs", Subject = NodeKey.Parse($"region:{figure.Region}"), Activity = NodeKey.Parse($"activity:{figure.Activity}"),
                Indicator = "jobs", Unit = "jobs", Year = 2014, Value = figure.Jobs, Citations = Cited,
            }),
        ],
        Links = [Broader("a", "g"), Broader("b", "g"), Broader("c", "h"), Related("b", "c", 0.5), Related("a", "c", 0.25)],
    };

    private static Link Broader(string narrow, string broad) => Between(LinkKind.Broader, narrow, broad, LinkDetails.None);

    private static Link Related(string a, string b, double weight) => Between(LinkKind.RelatedTo, a, b, new LinkDetails { Weight = weight, Basis = RelatednessBasis.Report });

    private static Link Between(LinkKind kind, string from, string to, LinkDetails details) =>
        new() { Kind = kind, From = NodeKey.Parse($"activity:{from}"), To = NodeKey.Parse($"activity:{to}"), Status = StatementStatus.Stated, Citations = Cited, Details = details };
}
