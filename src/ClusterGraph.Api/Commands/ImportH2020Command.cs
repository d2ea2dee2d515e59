using System.CommandLine;
using ClusterGraph.Importing.H2020;

namespace ClusterGraph.Api.Commands;

/// <summary><c>import h2020</c>: puts participations in Horizon 2020 into a store.</summary>
internal static class ImportH2020Command
{
    private const int MostCopies = 100;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("participations") { Description = "CSV or .gz: rcn, role, pic, type, country, start_date, end_date." }.AcceptExistingOnly();
        var parts = new Option<FileInfo>("--programme-parts") { Description = "CSV or .gz: rcn, programme_part. Each part becomes a programme that funds its projects." }.AcceptExistingOnly();
        var names = new Option<FileInfo>("--organisations") { Description = "CSV or .gz: organisationID (the PIC), name, shortName. Who is not in it is named by its PIC." }.AcceptExistingOnly();
        var copies = new Option<int>("--copies") { Description = $"Import everything so many times (at most {MostCopies}), with keys of their own, for tests of scale.", DefaultValueFactory = _ => 1 };
        copies.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostCopies) result.AddError($"--copies: give a number from 1 to {MostCopies}.");
        });
        var (terms, source, seed) = (new ImportTerms(), new SourceTerms(), new SeedFirst());
        var command = new Command("h2020", "Put Horizon 2020 participations into a store: projects as agreements, organisations as their parties, programme parts as what funds them.") { file, parts, names, copies };
        terms.AddTo(command);
        source.AddTo(command);
        seed.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var files = new ParticipationFiles(parsed.GetRequiredValue(file).FullName)
            {
                ProgrammeParts = parsed.GetValue(parts)?.FullName,
                Organisations = parsed.GetValue(names)?.FullName,
                Copies = parsed.GetValue(copies),
            };
            return new ImportRun(parsed.InvocationConfiguration, seed.Read(parsed)).RunAsync(
                parsed.GetRequiredValue(terms.Store), terms.Read(parsed), (target, stop) => ParticipationImport.ReadAsync(files, source.Read(parsed, ParticipationImport.Cordis)!, target, stop), cancellation);
        });
        return command;
    }
}
