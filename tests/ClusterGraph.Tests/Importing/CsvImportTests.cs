using System.Collections.Immutable;
using System.IO.Compression;
using ClusterGraph.Agreements;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Importing;
using ClusterGraph.Observations;
using ClusterGraph.Regions;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Importing;

public sealed class CsvImportTests : IAsyncLifetime, IDisposable
{
    private static readonly ImportSource Table = new() { Key = Sample.Key("source:table"), Name = "A table", Licence = "CC BY 4.0" };
    private readonly TemporaryFolder folder = new();
    private readonly MemoryStore store = new();

    public async Task InitializeAsync() => await store.ApplyAsync(
        Sample.Changes(Sample.Country("es"), Sample.Country("gr"), Sample.Region("es21") with { Code = "ES21", CodeScheme = "NUTS2016" }, Sample.Activity("nace-10", "10"), Sample.Activity("nace-11", "11"), Sample.Cluster("a"), Sample.Cluster("b"), Sample.Cluster("c")),
        default);

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task Clusters_BecomeNodesWithPlacesActivitiesAndCitations()
    {
        var import = await ReadAsync(CsvKind.Clusters, "name;kind;founded;country;region;activities;aliases\nAeroclúster del Sur;CLUSTER_ORGANISATION;1997;ES;ES21;10|11;X|Y\n".Replace(';', ',').Replace('|', ';'));
        var version = await store.ApplyAsync(import.Changes, default);
        Assert.Equal(2, version.Number);
        var cluster = Assert.Single(import.Changes.Nodes.OfType<Cluster>());
        Assert.Equal(("cluster:aerocluster-del-sur", 1997, "X"), (cluster.Key.Text, cluster.Founded, cluster.Aliases[0]));
        Assert.Equal("table.csv, line 2", cluster.Citations[0].Locator);
        Assert.Equal(
            ["LOCATED_IN cluster:aerocluster-del-sur -> country:es", "LOCATED_IN cluster:aerocluster-del-sur -> region:es21", "WORKS_IN cluster:aerocluster-del-sur -> activity:nace-10", "WORKS_IN cluster:aerocluster-del-sur -> activity:nace-11"],
            import.Changes.Links.Select(link => LinkIdentity.Of(link).ToString()));
        Assert.Equal(("source:table", "CC BY 4.0"), import.Changes.Nodes.OfType<ClusterGraph.Sources.Source>().Select(source => (source.Key.Text, source.Licence)).Single());
    }

    [Fact]
    public async Task Agreements_BecomeNodesWithPartiesInTheirRoles()
    {
        var import = await ReadAsync(CsvKind.Agreements, "name,kind,scope,status,parties,coordinator,hub,start\nOne,UNCLEAR,OTHER,SIGNED,cluster:a;cluster:b,cluster:a,,2016-06\nTwo,UNCLEAR,OTHER,SIGNED,cluster:a;cluster:b;cluster:c,,cluster:b,\n");
        await store.ApplyAsync(import.Changes, default);
        Assert.Equal([AgreementTopology.Pair, AgreementTopology.Star], import.Changes.Nodes.OfType<Agreement>().Select(agreement => agreement.Topology));
        Assert.Equal(
            ["PARTY_TO cluster:a -> agreement:one (COORDINATOR)", "PARTY_TO cluster:b -> agreement:one (PARTY)", "PARTY_TO cluster:b -> agreement:two (HUB)", "PARTY_TO cluster:a -> agreement:two (SPOKE)", "PARTY_TO cluster:c -> agreement:two (SPOKE)"],
            import.Changes.Links.Select(link => LinkIdentity.Of(link).ToString()));
    }

    [Fact]
    public async Task Observations_AbsentIsNotZero()
    {
        var import = await ReadAsync(CsvKind.Observations, "geo,nace,jobs,flag\nES21,10,0,0\nES21,11,,0\nES21,11,0,1\nES,,7.5,0\n", mapping: Jobs with { Absent = Pairs(("flag", "1")) });
        Assert.Equal((4, 2), (import.Rows, import.Skipped));
        Assert.Equal(
            [("observation:persons-employed-es21-nace-10-2014", 0m), ("observation:persons-employed-es-2014", 7.5m)],
            import.Changes.Nodes.OfType<Observation>().Select(figure => (figure.Key.Text, figure.Value)));
    }

    [Fact]
    public async Task Observations_MakeRegionsOnlyWhenAllowed()
    {
        const string Rows = "geo,region,land,nace,jobs\nEL30,Attiki,EL,10,5\nEL30,Attiki,EL,11,6\n";
        var mapping = Jobs with { Columns = Jobs.Columns.Add("subjectName", "region").Add("country", "land"), Constants = Jobs.Constants.Add("codeScheme", "NUTS2013") };
        var refused = await RefusedAsync(CsvKind.Observations, Rows, mapping);
        Assert.Equal("table.csv:2: column 'geo': the store has no 'EL30', neither as a key nor as a code of its own (region or country); 2 rows name it; --create-missing makes regions of codes that have a subjectName", Assert.Single(refused).ToString());
        var import = await ReadAsync(CsvKind.Observations, Rows, mapping, new ImportOptions { CreateMissing = true });
        await store.ApplyAsync(import.Changes, default);
        var region = Assert.Single(import.Changes.Nodes.OfType<Region>());
        Assert.Equal(("region:el30", "Attiki", "EL30", "NUTS2013"), (region.Key.Text, region.Name, region.Code, region.CodeScheme));
        Assert.Equal("LOCATED_IN region:el30 -> country:gr", LinkIdentity.Of(Assert.Single(import.Changes.Links)).ToString());
    }

    [Fact]
    public async Task BadRows_AreAllToldWithLineColumnAndRule()
    {
        var problems = await RefusedAsync(CsvKind.Clusters, "name,kind,founded,country,activities\nx,CLUSTER_ORGANISATION,19x7,ES,10\n,WHATEVER,,XX,\ny,PRE_CLUSTER,3000,,99\ny,PRE_CLUSTER,,,\nz,PRE_CLUSTER\na,PRE_CLUSTER,,,\n");
        Assert.Equal(
            [
                "table.csv:2: column 'founded': '19x7' is not a whole number",
                "table.csv:3: column 'name': is empty; every row needs it",
                "table.csv:3: column 'key': is empty, and no key of at most 120 characters can be made of ''",
                "table.csv:4: cluster:y: the year is 3000; it lies between 1000 and 2100",
                "table.csv:4: column 'activities': the store has no '99', neither as a key nor as a code of its own (activity)",
                "table.csv:5: cluster:y stands on line 4 already",
                "table.csv:6: the row has another number of cells than the header",
                "table.csv:7: cluster:a is in the store already; only an import that may replace (--replace) puts it anew",
            ],
            problems.Select(problem => problem.ToString()));
        Assert.Equal(1, (await VersionAsync()).Number);
    }

    [Fact]
    public async Task Problems_AreListedUpToAThousand()
    {
        var rows = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"c{i},NO_KIND\n"));
        var failure = await Assert.ThrowsAsync<ImportRejectedException>(() => ReadAsync(CsvKind.Clusters, $"name,kind\n{rows}"));
        Assert.Equal((1_500, 1_000), (failure.Problems.Count, failure.Problems.Listed.Length));
    }

    [Fact]
    public async Task Rejection_IsToldByLine()
    {
        var import = await ReadAsync(CsvKind.Clusters, "name,kind\nx,PRE_CLUSTER\ny,PRE_CLUSTER\n");
        var located = import.Locate(new ChangeSetRejectedException([new Problem("cluster:y", "no")]));
        Assert.Equal("table.csv:3: cluster:y: no", Assert.Single(located.Listed).ToString());
    }

    [Fact]
    public async Task CompressedFiles_AreRead()
    {
        var path = folder.File("table.csv.gz");
        await using (var file = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest))) await file.WriteAsync("name\tkind\r\n\"x, or \"\"y\"\"\"\tPRE_CLUSTER\r\n");
        await using var snapshot = await store.OpenAsync(default);
        var import = await CsvImport.ReadAsync(path, CsvKind.Clusters, new CsvMapping { Source = Table }, new(snapshot, new()), default);
        Assert.Equal("x, or \"y\"", Assert.Single(import.Changes.Nodes.OfType<Cluster>()).Name);
    }

    public void Dispose() => folder.Dispose();

    private static CsvMapping Jobs => new()
    {
        Source = Table,
        Columns = Pairs(("subject", "geo"), ("activity", "nace"), ("value", "jobs")),
        Constants = Pairs(("indicator", "personsEmployed"), ("unit", "persons"), ("year", "2014")),
    };

    private static ImmutableSortedDictionary<string, string> Pairs(params (string Name, string Value)[] pairs) => pairs.ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value);

    private async Task<DataVersion> VersionAsync()
    {
        await using var snapshot = await store.OpenAsync(default);
        return snapshot.Version;
    }

    private async Task<ImmutableArray<ImportProblem>> RefusedAsync(CsvKind kind, string rows, CsvMapping? mapping = null) =>
        (await Assert.ThrowsAsync<ImportRejectedException>(() => ReadAsync(kind, rows, mapping))).Problems.Listed;

    private async Task<Import> ReadAsync(CsvKind kind, string rows, CsvMapping? mapping = null, ImportOptions? options = null)
    {
        var path = folder.File("table.csv");
        await File.WriteAllTextAsync(path, rows);
        await using var snapshot = await store.OpenAsync(default);
        return await CsvImport.ReadAsync(path, kind, mapping ?? new CsvMapping { Source = Table }, new(snapshot, options ?? new()), default);
    }
}
