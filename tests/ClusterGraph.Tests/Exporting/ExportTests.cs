using System.Xml.Linq;
using ClusterGraph.Clusters;
using ClusterGraph.Exporting;
using ClusterGraph.Graph;
using ClusterGraph.Seeding;
using ClusterGraph.Sources;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Tests.Support;
using CsvHelper;
using FsCheck.Xunit;

namespace ClusterGraph.Tests.Exporting;

public sealed class ExportTests : IAsyncLifetime, IDisposable
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";
    private readonly TemporaryFolder folder = new();
    private readonly MemoryStore store = new();

    public async Task InitializeAsync() => await store.ApplyAsync(
        Sample.Changes(
            Sample.Cluster("a", "Clúster «Á», \"x\"\nand <y>\u0001", 1997) with { Aliases = ["One", "Two"], Status = ClusterStatus.Active },
            Sample.Cluster("b"), Sample.Country("es"), Sample.Activity("x"), Sample.Activity("y"), Sample.Agreement("g"), Sample.Observation("o", "cluster:a", "activity:x"),
            Sample.Programme("p", "2009", "2011-06"),
            new Source { Key = Sample.Key("source:data"), Name = "Data", Authors = ["A. B."], Year = 2014, Licence = "CC BY 4.0", Citations = Sample.Cited },
            Sample.Party("cluster:a", "agreement:g", LinkRole.Coordinator), Sample.Party("cluster:a", "agreement:g", LinkRole.Adviser), Sample.Party("cluster:b", "agreement:g"),
            Sample.Related("activity:x", "activity:y", 0.1 + 0.2)),
        default);

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Property(MaxTest = 20)]
    public async Task Seed_ReadBack_IsTheSameData(int seed)
    {
        using var place = new TemporaryFolder();
        await using var random = new MemoryStore();
        var before = await random.ApplyAsync(Sample.Changes(RandomData.Graph(new Random(seed))), default);
        await WriteAsync(random, ExportFormat.Seed, place.Path);
        var reading = SeedFolder.Read(place.Path);
        Assert.Empty(reading.Problems);
        await using var other = new MemoryStore();
        Assert.Equal(before.Fingerprint, (await other.ApplyAsync(reading.Changes, default)).Fingerprint);
    }

    [Fact]
    public async Task Csv_HasATableOfEachKindAndOneOfLinks()
    {
        await WriteAsync(store, ExportFormat.Csv, folder.File("csv"));
        var clusters = Rows("clusters.csv");
        Assert.Equal(["cluster:a", "cluster:b"], clusters.Select(row => row["key"]));
        Assert.Equal(("Clúster «Á», \"x\"\nand <y>\u0001", "One; Two", "ACTIVE", "1997"), (clusters[0]["name"], clusters[0]["aliases"], clusters[0]["status"], clusters[0]["founded"]));
        Assert.Equal("", clusters[1]["founded"]);
        Assert.Equal(("2009", "2011-06"), (Rows("programmes.csv")[0]["periodStart"], Rows("programmes.csv")[0]["periodEnd"]));
        Assert.Equal(
            ["RELATED_TO activity:x activity:y  0.30000000000000004", "PARTY_TO cluster:a agreement:g COORDINATOR ", "PARTY_TO cluster:a agreement:g ADVISER ", "PARTY_TO cluster:b agreement:g  "],
            Rows("links.csv").Select(row => $"{row["kind"]} {row["from"]} {row["to"]} {row["role"]} {row["weight"]}"));
        Assert.Contains("A. B. (2014). Data.\n  Terms of use: CC BY 4.0", await File.ReadAllTextAsync(folder.File("csv/README.md")), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("csv/strategies.csv")));
    }

    [Fact]
    public async Task GraphMl_HasTypedPropertiesOfNodesAndEdges()
    {
        await WriteAsync(store, ExportFormat.GraphMl, folder.File("graph.graphml"));
        var graph = XDocument.Load(folder.File("graph.graphml")).Root!;
        var types = graph.Elements(GraphMl + "key").ToDictionary(key => key.Attribute("id")!.Value, key => key.Attribute("attr.type")!.Value);
        Assert.Equal(("int", "double", "boolean", "string"), (types["node.founded"], types["edge.weight"], types["edge.main"], types["node.name"]));
        Assert.All(graph.Descendants(GraphMl + "data"), data => Assert.Contains(data.Attribute("key")!.Value, types.Keys));
        Assert.All(graph.Descendants(GraphMl + "data").Where(data => types[data.Attribute("key")!.Value] == "double"), data => Assert.True(double.IsFinite((double)data)));
        var nodes = graph.Descendants(GraphMl + "node").ToDictionary(node => node.Attribute("id")!.Value, node => Data(node));
        Assert.Equal((10, "Clúster «Á», \"x\"\nand <y>", "1997"), (nodes.Count, nodes["cluster:a"]["node.label"], nodes["cluster:a"]["node.founded"]));
        var edges = graph.Descendants(GraphMl + "edge").ToArray();
        Assert.Equal(4, edges.Length);
        Assert.All(edges, edge => Assert.True(nodes.ContainsKey(edge.Attribute("source")!.Value) && nodes.ContainsKey(edge.Attribute("target")!.Value)));
        Assert.Equal("Data: CC BY 4.0", Data(graph.Element(GraphMl + "graph")!)["graph.licence"]);
    }

    [Fact]
    public async Task Rdf_EscapesTypesAndCites()
    {
        await WriteAsync(store, ExportFormat.Rdf, folder.File("graph.ttl"));
        var turtle = await File.ReadAllTextAsync(folder.File("graph.ttl"));
        Assert.Contains("<urn:clustergraph:cluster:a> a cg:Cluster, org:OrganizationalCollaboration ;", turtle, StringComparison.Ordinal);
        Assert.Contains("rdfs:label \"Clúster «Á», \\\"x\\\"\\nand <y>\\u0001\" ;", turtle, StringComparison.Ordinal);
        Assert.Contains("cg:period [ schema:startDate \"2009\"^^xsd:gYear ; schema:endDate \"2011-06\"^^xsd:gYearMonth ] ;", turtle, StringComparison.Ordinal);
        Assert.Contains("dc:rights \"Data: CC BY 4.0\"", turtle, StringComparison.Ordinal);
        Assert.Contains("\n<urn:clustergraph:activity:x> skos:related <urn:clustergraph:activity:y> .\n", turtle, StringComparison.Ordinal);
        Assert.Contains("cg:weight 0.30000000000000004", turtle, StringComparison.Ordinal);
        Assert.Equal(4, turtle.Split("a rdf:Statement").Length - 1);
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.GraphMl)]
    public async Task Export_OverWhatIsThere_IsRefused(ExportFormat format)
    {
        await File.WriteAllTextAsync(folder.File("mine.txt"), "mine");
        var path = format == ExportFormat.Csv ? folder.Path : folder.File("mine.txt");
        await Assert.ThrowsAsync<IOException>(() => WriteAsync(store, format, path));
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.File("mine.txt")));
    }

    [Theory]
    [InlineData(ExportFormat.Seed)]
    [InlineData(ExportFormat.Rdf)]
    public async Task Export_ThatIsStopped_LeavesNothing(ExportFormat format)
    {
        await using var snapshot = await store.OpenAsync(default);
        using var stop = new CancellationTokenSource();
        var progress = new Stopping(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Export.WriteAsync(new ExportReader(snapshot, progress), format, folder.File("out"), stop.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    public void Dispose() => folder.Dispose();

    private static async Task WriteAsync(MemoryStore store, ExportFormat format, string path)
    {
        await using var snapshot = await store.OpenAsync(default);
        await Export.WriteAsync(new ExportReader(snapshot, null), format, path, default);
    }

    private static Dictionary<string, string> Data(XElement owner) => owner.Elements(GraphMl + "data").ToDictionary(data => data.Attribute("key")!.Value, data => data.Value);

    private List<Dictionary<string, string>> Rows(string file)
    {
        using var table = CsvReader.FromFile(folder.File($"csv/{file}"));
        var rows = new List<Dictionary<string, string>>();
        while (table.Read()) rows.Add(Enumerable.Range(0, table.FieldCount).ToDictionary(i => table.Headers[i], i => table.GetString(i)));
        return rows;
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => stop.Cancel();
    }
}
