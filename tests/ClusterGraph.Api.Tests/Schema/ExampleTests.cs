using System.Text.Json;
using Snapshooter;
using Snapshooter.Xunit;

namespace ClusterGraph.Api.Tests.Schema;

/// <summary>Each example operation is run and compared with the answer beside it.</summary>
[Collection(SeededCollection.Name)]
public sealed class ExampleTests(SeededApi api)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Folder = Repository.File("schema", "examples");

    public static TheoryData<string> Names => new(Files.Select(file => Path.GetFileNameWithoutExtension(file)!));

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.graphql").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Example_AnswersAsBefore(string name)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.graphql"));
        var variables = Path.Combine(Folder, $"{name}.variables.json");
        var answer = await api.AskAsync(query, File.Exists(variables) ? JsonDocument.Parse(await File.ReadAllTextAsync(variables)) : null);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Snapshot.Match(JsonSerializer.Serialize(answer, Indented), new SnapshotFullName($"{name}.snap", Folder));
    }

    [Fact]
    public void Examples_AreAtLeastFortyAndSayWhatTheyAsk()
    {
        Assert.True(Files.Count() >= 40);
        Assert.All(Files, file => Assert.StartsWith("# ", File.ReadAllText(file)));
    }
}
