using System.Collections.Immutable;
using ClusterGraph.Importing;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Importing;

public sealed class CsvMappingTests : IDisposable
{
    private static readonly ImportSource Table = new() { Key = Sample.Key("source:table"), Name = "A table" };
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("{\"columns\":{\"nome\":\"n\"}}", "the mapping names the field 'nome'")]
    [InlineData("{\"columns\":{\"name\":\"n\"}}", "column 'n': there is no such column; there are name, kind")]
    [InlineData("{\"constants\":{\"name\":\"n\"},\"columns\":{\"name\":\"name\"}}", "the mapping gives 'name' both a column and a constant")]
    [InlineData("{\"where\":{\"level\":\"2\"}}", "column 'level': there is no such column")]
    public async Task Mapping_ThatDoesNotFit_IsRefused(string mapping, string problem) =>
        Assert.Contains(problem, Assert.Single(await RefusedAsync(CsvKind.Clusters, "name,kind\nx,PRE_CLUSTER\n", CsvMapping.Parse(mapping) with { Source = Table })).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"colums\":{}}", "line 1")]
    [InlineData("{\"columns\":{\"name\":3}}", "$.columns.name")]
    [InlineData("null", "null")]
    public void Mapping_ThatCannotBeRead_SaysWhere(string json, string problem) => Assert.Contains(problem, Assert.Throws<FormatException>(() => CsvMapping.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task NoSource_IsRefused()
    {
        var problem = Assert.Single(await RefusedAsync(CsvKind.Clusters, "name,kind\nx,PRE_CLUSTER\n", new CsvMapping()));
        Assert.Equal("nothing says what the rows cite; every fact has a source", problem.Rule);
        problem = Assert.Single(await RefusedAsync(CsvKind.Clusters, "name,kind\nx,PRE_CLUSTER\n", new CsvMapping { Source = new() { Key = Sample.Key("source:unknown") } }));
        Assert.StartsWith("source:unknown, which all rows are to cite, is not in the store", problem.Rule, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task<ImmutableArray<ImportProblem>> RefusedAsync(CsvKind kind, string rows, CsvMapping mapping)
    {
        await using var store = new MemoryStore();
        await File.WriteAllTextAsync(folder.File("table.csv"), rows);
        await using var snapshot = await store.OpenAsync(default);
        return (await Assert.ThrowsAsync<ImportRejectedException>(() => CsvImport.ReadAsync(folder.File("table.csv"), kind, mapping, new(snapshot, new()), default))).Problems.Listed;
    }
}
