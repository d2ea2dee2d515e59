using System.Collections.Immutable;
using System.CommandLine;
using ClusterGraph.Importing;

namespace ClusterGraph.Api.Commands;

/// <summary>The options that say which column is what: a file, and single ones that go before it.</summary>
internal sealed class CsvMappingTerms
{
    private readonly Option<FileInfo> file = new Option<FileInfo>("--mapping") { Description = "JSON with source, columns, constants, where and absent; schema/mappings has examples." }.AcceptExistingOnly();
    private readonly Option<ImmutableSortedDictionary<string, string>> columns = NamedValues.Option("--column", "Which header a field has: --column subject=nuts2013. A field whose header is its own name needs none.");
    private readonly Option<ImmutableSortedDictionary<string, string>> constants = NamedValues.Option("--constant", "What a field is in all rows: --constant year=2014.");
    private readonly Option<ImmutableSortedDictionary<string, string>> where = NamedValues.Option("--where", "Take only rows with this cell: --where geo_level=nuts2.");
    private readonly Option<ImmutableSortedDictionary<string, string>> absent = NamedValues.Option("--absent", "A row with these cells states no figure: --absent missing_in_source=1.");
    private readonly SourceTerms source = new();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { file, columns, constants, where, absent }) command.Add(option);
        source.AddTo(command);
    }

    public CsvMapping Read(ParseResult parsed)
    {
        var mapping = parsed.GetValue(file) is { } given ? Parse(given) : new CsvMapping();
        return mapping with
        {
            Columns = mapping.Columns.SetItems(parsed.GetRequiredValue(columns)),
            Constants = mapping.Constants.SetItems(parsed.GetRequiredValue(constants)),
            Where = mapping.Where.SetItems(parsed.GetRequiredValue(where)),
            Absent = mapping.Absent.SetItems(parsed.GetRequiredValue(absent)),
            Source = source.Read(parsed, mapping.Source),
        };
    }

    private static CsvMapping Parse(FileInfo file)
    {
        try
        {
            return CsvMapping.Parse(File.ReadAllText(file.FullName));
        }
        catch (FormatException failure)
        {
            throw new UsageException($"{file.Name}: {failure.Message}");
        }
    }
}
