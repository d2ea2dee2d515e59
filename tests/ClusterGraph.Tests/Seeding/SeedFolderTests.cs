using System.Text.Json;
using ClusterGraph.Exporting;
using ClusterGraph.Graph;
using ClusterGraph.Programmes;
using ClusterGraph.Seeding;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Tests.Seeding;

public sealed class SeedFolderTests : IDisposable
{
    private const string Cited = """ "citations": [{ "source": "source:report" }] """;
    private const string Report = $$"""[{ "key": "source:report", "name": "R", {{Cited}} }]""";
    private readonly string folder = Directory.CreateTempSubdirectory("seed-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Read_SoundFolder_GivesNodesAndLinks()
    {
        File("sources.json", Report);
        File("activities.json", $$"""[{ "key": "activity:a", "name": "A", "scheme": "REPORT", "code": "a", {{Cited}} }, { "key": "activity:b", "name": "B", "scheme": "NACE2", "code": "30", {{Cited}} }]""");
        File("links/related-to.json", $$"""[{ "from": "activity:a", "to": "activity:b", "status": "STATED", "weight": 0.5, "basis": "REPORT", "period": { "start": "2014" }, {{Cited}} }]""");
        var reading = SeedFolder.Read(folder);
        Assert.Empty(reading.Problems);
        Assert.Equal(3, reading.Changes.Nodes.Length);
        var link = Assert.Single(reading.Changes.Links);
        Assert.Equal((LinkKind.RelatedTo, 0.5, RelatednessBasis.Report, "2014"), (link.Kind, link.Details.Weight, link.Details.Basis, link.Details.Period?.Start?.Text));
    }

    [Theory]
    [InlineData("{", "clusters.json: clusters.json: the file is not readable JSON: line 1, byte 2: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.")]
    [InlineData("{}", "clusters.json: clusters.json: the file holds one list of objects")]
    [InlineData("[5]", "clusters.json: item 1: it is 5, not an object")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL" }]""", "clusters.json: cluster:a: citations is missing")]
    [InlineData("""[{ "key": "cluster:a", "name": 5, "kind": "APL", CITED }]""", "clusters.json: cluster:a: name is 5, not a text")]
    [InlineData("""[{ "key": "cluster:a", "name": null, "kind": "APL", CITED }]""", "clusters.json: cluster:a: name is null; leave the property out instead")]
    [InlineData("""[{ "key": "cluster:A", "name": "A", "kind": "APL", CITED }]""", "clusters.json: cluster:A: key is \"cluster:A\", not a key such as cluster:hegan")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "Apl", CITED }]""", "clusters.json: cluster:a: kind is \"Apl\"; it is one of AGGLOMERATION, CLUSTER_ORGANISATION, PRE_CLUSTER, FEDERATION, APL, COUNCIL, META_CLUSTER")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL", "founded": "1997", CITED }]""", "clusters.json: cluster:a: founded is \"1997\", not a whole number")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL", "founded": 19.5, CITED }]""", "clusters.json: cluster:a: founded is 19.5, not a whole number")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "name": "B", "kind": "APL", CITED }]""", "clusters.json: cluster:a: name is given twice")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL", "aliases": "B", CITED }]""", "clusters.json: cluster:a: aliases is \"B\", not a list")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL", "labels": { "es": 5 }, CITED }]""", "clusters.json: cluster:a: labels.es is 5, not a text")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL", "sameAs": [{ "scheme": "X" }], CITED }]""", "clusters.json: cluster:a: sameAs[0].id is missing")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL", "colour": "red", CITED }]""", "clusters.json: cluster:a: colour is no property here; there are key, name, aliases, labels, description, sameAs, classification, kind, status, founded, citations")]
    [InlineData("""[{ "key": "country:a", "name": "A", "kind": "APL", CITED }]""", "clusters.json: country:a: a node with this key belongs in countries.json")]
    [InlineData("""[{ "key": "cluster:b", "name": "B", "kind": "APL", CITED }, { "key": "cluster:a", "name": "A", "kind": "APL", CITED }]""", "clusters.json: cluster:a: the file is sorted by key; this comes before cluster:b")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL", CITED }, { "key": "cluster:a", "name": "A", "kind": "APL", CITED }]""", "clusters.json: cluster:a: the node is put twice")]
    [InlineData("""[{ "key": "cluster:a", "name": "A", "kind": "APL", "founded": 19, CITED }]""", "clusters.json: cluster:a: the year is 19; it lies between 1000 and 2100")]
    public void Read_BrokenFile_SaysWhereAndWhat(string json, string problem)
    {
        File("sources.json", Report);
        File("clusters.json", json.Replace("CITED", Cited, StringComparison.Ordinal));
        Assert.Equal([problem], SeedFolder.Read(folder).Problems.Select(found => found.ToString()));
    }

    [Fact]
    public void Read_ManyProblems_TellsAllAtOnceAndBlamesNobodyForThem()
    {
        File("sources.json", Report);
        File("stray.json", "[]");
        File("clusters.json", $$"""[{ "key": "cluster:a", "name": "A", "kind": "NONE", {{Cited}} }, { "key": "cluster:b", "name": "", "kind": "APL", {{Cited}} }]""");
        File("links/merged-into.json", $$"""[{ "from": "cluster:a", "to": "cluster:b", "status": "STATED", {{Cited}} }, { "from": "cluster:a", "to": "cluster:c", "status": "INFERRED", {{Cited}} }]""");
        var problems = SeedFolder.Read(folder).Problems;
        Assert.Equal(
            ["clusters.json cluster:a", "stray.json stray.json", "clusters.json cluster:b", "links/merged-into.json MERGED_INTO cluster:a -> cluster:c", "links/merged-into.json MERGED_INTO cluster:a -> cluster:c"],
            problems.Select(problem => $"{problem.File} {problem.Subject}"));
    }

    [Fact]
    public async Task WriteThenRead_GivesTheSameContent()
    {
        await using var store = new MemoryStore();
        var changes = Sample.Changes(
            Sample.Cluster("a", "Clúster «Á»", 1997), Sample.Observation("o", "cluster:a"), Sample.Activity("x"), Sample.Activity("y"),
            Sample.Programme("p", "2009") with { Eligibility = [new EligibilityRule { Rule = EligibilityRuleKind.MinimumCountries, Number = 3, Citations = Sample.Cited }], Objectives = ["b", "a"] },
            Sample.Related("activity:x", "activity:y", 0.1 + 0.2),
            Sample.Link(LinkKind.WorksIn, "cluster:a", "activity:x", new() { Main = false, Period = new Period { Open = true, Start = Sample.Date("2001-02") } }));
        var before = await store.ApplyAsync(changes, default);
        await using var snapshot = await store.OpenAsync(default);
        Directory.Delete(folder);
        await Export.WriteAsync(new ExportReader(snapshot, null), ExportFormat.Seed, folder, default);
        SeedSchema.Write(folder);

        var reading = SeedFolder.Read(folder);
        Assert.Empty(reading.Problems);
        await using var other = new MemoryStore();
        Assert.Equal(before.Fingerprint, (await other.ApplyAsync(reading.Changes, default)).Fingerprint);
        Assert.False(System.IO.File.Exists(Path.Combine(folder, "links/about.json")));
        Assert.StartsWith("[\n  {\n    \"key\": \"cluster:a\",\n    \"name\": \"Clúster «Á»\",\n    \"kind\": \"CLUSTER_ORGANISATION\",\n", System.IO.File.ReadAllText(Path.Combine(folder, "clusters.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void SeedLink_HasEveryDetailOfLinks()
    {
        var flat = typeof(SeedFolder).Assembly.GetType("ClusterGraph.Seeding.SeedLink")!.GetProperties().Select(property => (property.Name, property.PropertyType));
        Assert.Empty(typeof(LinkDetails).GetProperties().Where(property => property.CanWrite).Select(property => (property.Name, property.PropertyType)).Except(flat));
    }

    [Fact]
    public void Schema_DescribesEveryFileAndItsReferencesResolve()
    {
        var schema = SeedSchema.Create();
        Assert.Equal(SeedFiles.All, schema["$defs"]!.AsObject().Select(definition => definition.Key));
        var text = schema.ToJsonString(RecordJson.Options);
        var root = JsonDocument.Parse(text).RootElement;
        foreach (var reference in System.Text.RegularExpressions.Regex.Matches(text, "\"\\$ref\":\"#/([^\"]*)\"").Select(match => match.Groups[1].Value))
        {
            var at = root;
            foreach (var step in reference.Split('/')) Assert.True(at.TryGetProperty(step.Replace("~1", "/", StringComparison.Ordinal), out at), reference);
        }

        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
    }

    private void File(string name, string json)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        System.IO.File.WriteAllText(Path.Combine(folder, name), json);
    }
}
