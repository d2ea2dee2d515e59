using System.CommandLine;
using ClusterGraph.Graph;
using ClusterGraph.Importing;

namespace ClusterGraph.Api.Commands;

/// <summary>The options that say what imported facts cite.</summary>
internal sealed class SourceTerms
{
    private readonly Option<string?> key = new("--source") { Description = "Key of the source that everything cites, such as source:eurostat-sbs-2014." };
    private readonly Option<string?> name = new("--source-name") { Description = "Its name: needed where the store has no such source, which is then made." };
    private readonly Option<string?> licence = new("--licence") { Description = "Its terms of use, as the publisher states them." };
    private readonly Option<string?> url = new("--source-url") { Description = "Its web address." };
    private readonly Option<string?> locator = new("--locator") { Description = "Where in the source it stands: a table, a file." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { key, name, licence, url, locator }) command.Add(option);
    }

    /// <summary>The source that the options name; what they leave open is that of <paramref name="given"/> where it is the same source.</summary>
    public ImportSource? Read(ParseResult parsed, ImportSource? given)
    {
        if (parsed.GetValue(key) is { } text && (!NodeKey.TryParse(text, out var other) || other.Kind != NodeKind.Source)) throw new UsageException($"--source: '{text}' is not the key of a source, such as source:my-table.");
        if (parsed.GetValue(key) is { } named && given?.Key.Text != named) given = new ImportSource { Key = NodeKey.Parse(named) };
        return given is null ? null : given with
        {
            Name = parsed.GetValue(name) ?? given.Name,
            Licence = parsed.GetValue(licence) ?? given.Licence,
            Url = parsed.GetValue(url) ?? given.Url,
            Locator = parsed.GetValue(locator) ?? given.Locator,
        };
    }
}
