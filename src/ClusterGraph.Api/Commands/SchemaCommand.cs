using System.CommandLine;
using ClusterGraph.Api.Schema;
using ClusterGraph.Seeding;

namespace ClusterGraph.Api.Commands;

/// <summary><c>schema</c>: prints the GraphQL SDL, and with <c>--seed-format</c> writes the JSON Schema of the seed data.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo?>("--output") { Description = "Write the SDL to this file instead of printing it." };
        var format = new Option<DirectoryInfo?>("--seed-format") { Description = "Also write the JSON Schema of the seed format into this folder." };
        var command = new Command("schema", "Print the GraphQL schema (SDL).") { output, format };
        command.SetAction(parsed =>
        {
            var sdl = SchemaText.Print(new ClusterGraphSchema());
            if (parsed.GetValue(output) is { } file) File.WriteAllText(file.FullName, sdl);
            else parsed.InvocationConfiguration.Output.Write(sdl);
            if (parsed.GetValue(format) is { } folder) SeedSchema.Write(folder.FullName);
        });
        return command;
    }
}
