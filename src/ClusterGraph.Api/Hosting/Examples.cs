using System.Text.Json;

namespace ClusterGraph.Api.Hosting;

/// <summary>An example operation, as the IDE shows it.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Description">The question that it answers: the comment at its top.</param>
internal sealed record Example(string Name, string Description, string Query, JsonElement? Variables);

/// <summary>The example operations that come with the schema.</summary>
internal static class Examples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "examples");

    /// <summary>All examples by name; none where the folder was not shipped.</summary>
    public static IReadOnlyList<Example> Load() => Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*.graphql").Order(StringComparer.Ordinal).Select(Read)] : [];

    private static Example Read(string file)
    {
        var query = File.ReadAllText(file);
        var comment = query.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimStart('#', ' '));
        var variables = Path.ChangeExtension(file, ".variables.json");
        return new Example(
            Path.GetFileNameWithoutExtension(file),
            string.Join(' ', comment),
            query,
            File.Exists(variables) ? JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(variables)) : null);
    }
}
