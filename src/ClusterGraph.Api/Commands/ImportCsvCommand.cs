using System.CommandLine;
using ClusterGraph.Importing;

namespace ClusterGraph.Api.Commands;

/// <summary><c>import csv</c>: puts clusters, agreements or figures of a table into a store.</summary>
internal static class ImportCsvCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "CSV with a header, UTF-8; .gz too." }.AcceptExistingOnly();
        var kind = new Option<CsvKind>("--as") { Description = "What a row is: clusters, agreements or observations.", Required = true };
        var mapping = new CsvMappingTerms();
        var missing = new Option<bool>("--create-missing") { Description = "Make regions that rows of observations name by a code and the store lacks, of subjectName, country, regionKind and codeScheme." };
        var terms = new ImportTerms();
        var seed = new SeedFirst();
        var command = new Command("csv", $"Put the rows of a table into a store. {Fields()}") { file, kind, missing };
        mapping.AddTo(command);
        terms.AddTo(command);
        seed.AddTo(command);
        command.SetAction((parsed, cancellation) => new ImportRun(parsed.InvocationConfiguration, seed.Read(parsed)).RunAsync(
            parsed.GetRequiredValue(terms.Store),
            terms.Read(parsed, parsed.GetValue(missing)),
            (target, stop) => CsvImport.ReadAsync(parsed.GetRequiredValue(file).FullName, parsed.GetRequiredValue(kind), mapping.Read(parsed), target, stop),
            cancellation));
        return command;
    }

    private static string Fields() => string.Join(" ", Enum.GetValues<CsvKind>().Select(kind =>
        $"Fields of {kind.ToString().ToLowerInvariant()}: {string.Join(", ", CsvFields.Of(kind).Select(field => field.IsRequired ? $"{field.Name}*" : field.Name))}."));
}
