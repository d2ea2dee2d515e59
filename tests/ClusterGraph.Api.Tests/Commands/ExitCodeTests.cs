using ClusterGraph.Api.Commands;

namespace ClusterGraph.Api.Tests.Commands;

public sealed class ExitCodeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clustergraph");

    [Theory]
    [InlineData("sreve")]
    [InlineData("import", "csv", "--as", "birds")]
    [InlineData("import", "h2020", "no-such-file.csv", "--store", "memory:")]
    [InlineData("serve", "--store", "mysql:")]
    [InlineData("serve", "--store", "memory:x")]
    public async Task WrongCommandLine_IsUsage(params string[] arguments)
    {
        var ran = await Ran.CommandAsync(arguments);
        Assert.Equal(ExitCode.Usage, ran.Code);
        Assert.NotEqual("", ran.Error);
    }

    [Fact]
    public async Task StoreThatCannotBeOpened_IsStore()
    {
        var file = Path.Combine(folder.FullName, "file");
        await File.WriteAllTextAsync(file, "x");
        var ran = await Ran.CommandAsync("import", "seed", Repository.File("seed-data"), "--store", $"file:{file}/below");
        Assert.Equal((ExitCode.Store, ""), (ran.Code, ran.Output));
        Assert.Contains("cannot be made", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadSeedFolder_IsRefused()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "clusters.json"), "[{}]");
        var ran = await Ran.CommandAsync("validate", "--seed", folder.FullName);
        Assert.Equal(ExitCode.Refused, ran.Code);
        Assert.Contains("clusters.json: item 1: key is missing", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_NamesEveryCodeAndCommand()
    {
        var ran = await Ran.CommandAsync("--help");
        Assert.Equal(ExitCode.Done, ran.Code);
        Assert.Contains("Exit codes: 0 done; 1 the data are refused", ran.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        foreach (var command in new[] { "serve", "validate", "import", "export", "migrate", "history", "schema", "relatedness", "evaluate" }) Assert.Contains($"  {command} ", ran.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
