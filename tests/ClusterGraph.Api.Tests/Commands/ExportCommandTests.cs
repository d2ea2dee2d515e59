using System.Diagnostics;
using System.Text.Json;
using ClusterGraph.Api.Commands;
using ClusterGraph.Api.Tests.Audits;

namespace ClusterGraph.Api.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clustergraph");

    private static string Seed => Repository.File("seed-data");

    [Fact]
    public async Task Seed_FromAFileStore_ImportsAsTheSameData()
    {
        string Store(string name) => $"file:{Path.Combine(folder.FullName, name)}";
        var first = await Ran.CommandAsync("import", "seed", Seed, "--store", Store("one"));
        Assert.Equal(ExitCode.Done, (await Ran.CommandAsync("export", "--format", "seed", "--output", Out("seed"), "--store", Store("one"))).Code);
        var second = await Ran.CommandAsync("import", "seed", Out("seed"), "--store", Store("two"));
        Assert.Equal(Version(first.Output), Version(second.Output));
        Assert.Equal(ExitCode.Done, (await Ran.CommandAsync("validate", "--seed", Out("seed"))).Code);
    }

    [NodeFact]
    public async Task Rdf_OfTheSeedData_IsReadByAnotherParser()
    {
        await Ran.CommandAsync("export", "--format", "rdf", "--output", Out("graph.ttl"), "--store", "memory:", "--seed", Seed);
        var (code, output) = await NodePackages.RunAsync("turtle.mjs", Out("graph.ttl"));
        Assert.True(code == 0, output);
        var counts = JsonDocument.Parse(output).RootElement;
        Assert.Equal((61, 3_637, 365, 8), (counts.GetProperty("clusters").GetInt32(), counts.GetProperty("statements").GetInt32(), counts.GetProperty("broader").GetInt32(), counts.GetProperty("rights").GetInt32()));
    }

    [NetworkxFact]
    public async Task GraphMl_OfTheSeedData_IsReadByNetworkx()
    {
        await Ran.CommandAsync("export", "--format", "graphml", "--output", Out("graph.graphml"), "--store", "memory:", "--seed", Seed);
        const string Script = "import networkx, sys\ng = networkx.read_graphml(sys.argv[1])\nprint(g.number_of_nodes(), g.number_of_edges(), g.nodes['cluster:hegan']['founded'] + 1, 'CC BY 4.0' in g.graph['licence'])";
        using var python = Process.Start(new ProcessStartInfo("python3", ["-c", Script, Out("graph.graphml")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
        await python.WaitForExitAsync();
        Assert.Equal(("1860 3637 1998 True\n", ""), ((await output).ReplaceLineEndings("\n"), await errors));
    }

    [Fact]
    public async Task History_ListsWhoChangedWhat()
    {
        var store = $"file:{Path.Combine(folder.FullName, "store")}";
        await Ran.CommandAsync("import", "seed", Seed, "--store", store, "--author", "Ana", "--note", "first data");
        var ran = await Ran.CommandAsync("history", "--store", store);
        Assert.Matches("^1-[0-9a-f]{32}  [0-9-]{10} [0-9:]{8}Z  Ana: first data; 5,497 put, 0 removed\r?\n$", ran.Output);
        Assert.Equal(ExitCode.Usage, (await Ran.CommandAsync("history", "--store", "memory:")).Code);
    }

    [Fact]
    public async Task Migrate_OfAStoreThatIsReady_SaysSo()
    {
        var ran = await Ran.CommandAsync("migrate", "--store", $"file:{Path.Combine(folder.FullName, "store")}");
        Assert.Equal(ExitCode.Done, ran.Code);
        Assert.Contains("format 1 is the one of this version; it is ready", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_OfAStoreOfANewerFormat_IsRefused()
    {
        await Ran.CommandAsync("migrate", "--store", $"file:{folder.FullName}");
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder.FullName, "clustergraph.db")};Pooling=false"))
        {
            await connection.OpenAsync();
            var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            await command.ExecuteNonQueryAsync();
        }

        var ran = await Ran.CommandAsync("migrate", "--store", $"file:{folder.FullName}");
        Assert.Equal(ExitCode.Store, ran.Code);
        Assert.Contains("has format 99; this version of ClusterGraph reads formats up to 1", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Version(string output) => output[output.IndexOf("version 1-", StringComparison.Ordinal)..][..42];

    private string Out(string name) => Path.Combine(folder.FullName, name);
}
