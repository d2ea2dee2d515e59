using System.CommandLine;
using System.Text.Json;
using ClusterGraph.Api.Commands;

namespace ClusterGraph.Api.Tests.Commands;

public sealed class RelatednessCommandTests : IDisposable
{
    private const string Quantities = "data/specialisation/eurostat_sbs_nuts2_nace2_2014_long.csv.gz";
    private const string Shipped = "data/relatedness/nace2_colocation_2014.csv";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clustergraph");

    [SharedDataFact(Shipped)]
    public void EurostatTable_GivesTheShippedPairsExactly()
    {
        var (code, output, _) = Run("relatedness", "--from", SharedDataFactAttribute.Find(Quantities)!);
        Assert.Equal(ExitCode.Done, code);
        var lines = output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[1..].Select(line => line.Replace("activity:nace-", "", StringComparison.Ordinal));
        Assert.Equal(File.ReadLines(SharedDataFactAttribute.Find(Shipped)!).Skip(1), lines);
        Assert.Equal(576, lines.Count());
    }

    [SharedDataFact(Shipped)]
    public void EurostatTable_GivesTheSeedDatasEdges()
    {
        var file = Path.Combine(folder.FullName, "related-to.json");
        Run("relatedness", "--from", SharedDataFactAttribute.Find(Quantities)!, "--output", file);
        static string Figures(JsonElement link) => string.Join(' ', new[] { "from", "to", "weight", "support", "z", "dataPeriod", "methodVersion" }.Select(name => link.GetProperty(name).ToString()));
        var seed = JsonDocument.Parse(File.ReadAllText(Repository.File("seed-data", "links", "related-to.json"))).RootElement.EnumerateArray().Where(link => link.GetProperty("basis").GetString() == "COLOCATION");
        Assert.Equal(seed.Select(Figures), JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray().Select(Figures));
    }

    [Theory]
    [InlineData("region,activity\np,01\n", "There is no column quantity")]
    [InlineData("region,activity,quantity\np,01,-3\n", "Row 2: '-3'")]
    [InlineData("region,activity,quantity\np,01\n", "Row 2 has 2 cells")]
    [InlineData("region,activity,quantity\n\"p,01,3\n", "a quote is not closed")]
    [InlineData("region,activity,quantity\np,01,3\np,01,4\n", "given twice")]
    public void BadTable_IsRefusedWithItsRow(string table, string problem)
    {
        var file = Path.Combine(folder.FullName, "table.csv");
        File.WriteAllText(file, table);
        var (code, _, error) = Run("relatedness", "--from", file);
        Assert.Equal(ExitCode.Refused, code);
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_SeedData_WritesBothReports()
    {
        var configuration = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        Assert.Equal(ExitCode.Done, await RootCommands.Create().Parse(["evaluate", "--seed", Repository.File("seed-data"), "--output", folder.FullName]).InvokeAsync(configuration));
        var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "evaluation.json"))).RootElement;
        Assert.True(json.GetProperty("strata").GetArrayLength() > 2);
        Assert.Contains("random order", await File.ReadAllTextAsync(Path.Combine(folder.FullName, "evaluation.md")), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var configuration = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var code = RootCommands.Create().Parse(arguments).Invoke(configuration);
        return (code, configuration.Output.ToString()!, configuration.Error.ToString()!);
    }
}
