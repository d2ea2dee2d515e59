using System.Text.Json;
using ClusterGraph.Api.Commands;
using ClusterGraph.Api.Tests.Hosting;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Files;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Quantities = "data/specialisation/eurostat_sbs_nuts2_nace2_2014_long.csv.gz";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clustergraph");

    private string Store => $"file:{Path.Combine(folder.FullName, "store")}";

    private static string Seed => Repository.File("seed-data");

    [Fact]
    public async Task Seed_IntoAnEmptyStore_IsOneChangeSetInTheHistory()
    {
        var ran = await Ran.CommandAsync("import", "seed", Seed, "--store", Store, "--author", "Ana", "--note", "first data");
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.Contains("1,860 nodes and 3,637 links put into file:", ran.Output, StringComparison.Ordinal);
        await using var store = Open();
        var entry = Assert.Single(store.ReadHistory());
        Assert.Equal(("Ana", "first data"), (entry.Note.Author, entry.Note.Text));
    }

    [Fact]
    public async Task Seed_Again_IsRefusedUnlessItMayReplace()
    {
        await Ran.CommandAsync("import", "seed", Seed, "--store", Store);
        var again = await Ran.CommandAsync("import", "seed", Seed, "--store", Store);
        Assert.Equal(ExitCode.Refused, again.Code);
        Assert.Contains("1,860 problem(s); nothing was changed.", again.Error, StringComparison.Ordinal);
        Assert.Contains("... and 860 more.", again.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Ran.CommandAsync("import", "seed", Seed, "--store", Store, "--replace")).Code);
        await using var store = Open();
        Assert.Equal([1, 2], store.ReadHistory().Select(entry => entry.Version.Number));
    }

    [SharedDataFact(Quantities)]
    public async Task Csv_EurostatTable_GivesEveryRegionAProfile()
    {
        var ran = await Ran.CommandAsync(
            "import", "csv", SharedDataFactAttribute.Find(Quantities)!, "--as", "observations", "--mapping", Repository.File("schema", "mappings", "eurostat-sbs-2014.json"), "--create-missing", "--store", Store, "--seed", Seed);
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.Contains("20,740 rows, 4,187 of them passed over", ran.Output, StringComparison.Ordinal);
        await using var store = Open();
        await using var snapshot = await store.OpenAsync(default);
        var figures = await snapshot.RegionFiguresAsync(null, null, default);
        Assert.Equal(("personsEmployed", 2014, 276, 68), (figures!.Source.Indicator, figures.Source.Year, figures.Table.Regions.Length, figures.Table.Activities.Length));
        await using var app = await Served.InProcessAsync(store);
        foreach (var chunk in figures.Table.Regions.Chunk(20)) await CheckProfilesAsync(app.GetTestClient(), chunk);
    }

    [Fact]
    public async Task Csv_BadRows_GoToStandardErrorAndChangeNothing()
    {
        var file = Write("clusters.csv", "name,kind,founded\nA,PRE_CLUSTER,199x\n,PRE_CLUSTER,\n");
        var ran = await Ran.CommandAsync("import", "csv", file, "--as", "clusters", "--source", "source:mine", "--source-name", "Mine", "--store", Store, "--seed", Seed);
        Assert.Equal(ExitCode.Refused, ran.Code);
        Assert.Equal(
            ["clusters.csv:2: column 'founded': '199x' is not a whole number", "clusters.csv:3: column 'name': is empty; every row needs it"],
            ran.Error.ReplaceLineEndings("\n").Split('\n')[..2]);
        await using var store = Open();
        await using var snapshot = await store.OpenAsync(default);
        Assert.Equal(0, snapshot.Version.Number);
    }

    [Fact]
    public async Task Csv_WhatOnlyTheWholeDataShow_IsToldByLineToo()
    {
        var file = Write("agreements.csv", "name,kind,scope,status,topology,parties\nA,UNCLEAR,EU_LAC,SIGNED,STAR,cluster:hegan;cluster:eiken\n");
        var ran = await Ran.CommandAsync("import", "csv", file, "--as", "agreements", "--source", "source:eu-lac-clusters-2018", "--store", Store, "--seed", Seed);
        Assert.Equal(ExitCode.Refused, ran.Code);
        Assert.StartsWith("agreements.csv:2: PARTY_TO cluster:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OptionsMapColumnsWithoutAFile()
    {
        var file = Write("table.csv", "geo;v;level\nES21;12;a\nES21;13;b\n");
        var ran = await Ran.CommandAsync(
            "import", "csv", file, "--as", "observations", "--column", "subject=geo", "--column", "value=v", "--constant", "indicator=clusters", "--constant", "unit=clusters", "--where", "level=a",
            "--source", "source:eu-lac-clusters-2018", "--locator", "Table 9", "--store", Store, "--seed", Seed);
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        await using var store = Open();
        await using var snapshot = await store.OpenAsync(default);
        var figure = (ClusterGraph.Observations.Observation)(await snapshot.FindAsync([NodeKey.Parse("observation:clusters-es21")], default))[0]!;
        Assert.Equal((12m, "Table 9"), (figure.Value, figure.Citations[0].Locator));
    }

    [Fact]
    public async Task H2020_Participations_AreReadIntoTheStore()
    {
        var file = Write("p.csv", "rcn,role,pic,type,country,start_date,end_date\n7,coordinator,11,HES,EL,2019-05-01,2022-04-30\n7,participant,12,PRC,UK,2019-05-01,2022-04-30\n");
        var ran = await Ran.CommandAsync("import", "h2020", file, "--copies", "2", "--no-seed", "--store", Store);
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.Contains("9 nodes and 8 links", ran.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task CheckProfilesAsync(HttpClient client, NodeKey[] regions)
    {
        var profiles = regions.Select((region, i) => $"r{i}: regionProfile(region: \"{Ids.Of(region.Text)}\") {{ year variety {{ entropy }} activities {{ specialised locationQuotient density }} }}");
        using var response = await client.PostAsync("/graphql", new StringContent(JsonSerializer.Serialize(new { query = $"{{ {string.Join(' ', profiles)} }}" }), null, "application/json"));
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.All(answer.GetProperty("data").EnumerateObject(), region =>
        {
            Assert.True(region.Value.GetProperty("variety").GetProperty("entropy").GetDouble() > 0, region.Name);
            var activities = region.Value.GetProperty("activities").EnumerateArray().ToArray();
            Assert.Equal(68, activities.Length);
            Assert.Contains(activities, activity => activity.GetProperty("locationQuotient").ValueKind == JsonValueKind.Number && activity.GetProperty("density").ValueKind == JsonValueKind.Number);
        });
    }

    private FileStore Open() => FileStore.Open(Path.Combine(folder.FullName, "store"), TimeProvider.System);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
