using ClusterGraph.Storage;

namespace ClusterGraph.Importing;

/// <summary>Reads a file of clusters, agreements or figures into one change set.</summary>
public static class CsvImport
{
    private const int ReportEvery = 5_000;

    /// <summary>Reads all of the file and checks every row; nothing is written.</summary>
    /// <param name="path">CSV, or <c>.gz</c> of it.</param>
    /// <param name="kind">What its rows are.</param>
    /// <param name="mapping">Which column says what, and what all rows cite.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="ImportRejectedException">Something is wrong with the mapping or with rows; lists everything.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<Import> ReadAsync(string path, CsvKind kind, CsvMapping mapping, ImportTarget target, CancellationToken cancellationToken)
    {
        var problems = new ImportProblems();
        using var table = CsvTable.Open(path, problems);
        var mapped = new MappedRows(table, mapping, CsvFields.Of(kind), problems);
        if (mapping.Source is null) problems.Add(new ImportProblem(table.Name, 0, null, "nothing says what the rows cite; every fact has a source"));
        if (problems.Count > 0 || mapping.Source is not { } source) throw new ImportRejectedException(problems);
        var rows = Read(mapped, kind, target.Progress, cancellationToken);
        var draft = new ImportDraft(table.Name, source, problems);
        var named = new NamedNodes(await References.ReadAsync(target.Snapshot, rows.SelectMany(row => row.References()), cancellationToken));
        foreach (var row in rows) Add(kind, row, named, draft, target.Options);
        named.Report(field => field == "subject" && kind == CsvKind.Observations ? "; --create-missing makes regions of codes that have a subjectName" : null);
        var (changes, lines) = await draft.FinishAsync(target, cancellationToken);
        return problems.Count == 0 ? new Import(table.Name, changes, table.Rows, mapped.Skipped, lines) : throw new ImportRejectedException(problems);
    }

    // A figure that nobody stated is absent, not zero: its row says nothing.
    private static List<MappedRow> Read(MappedRows mapped, CsvKind kind, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var rows = new List<MappedRow>();
        foreach (var row in mapped.Read())
        {
            if (kind == CsvKind.Observations && row.Text("value") is null) mapped.Skip();
            else rows.Add(row);
            if (rows.Count % ReportEvery != 0) continue;
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new WorkProgress("reading rows", rows.Count));
        }

        progress?.Report(new WorkProgress("reading rows", rows.Count, rows.Count));
        return rows;
    }

    private static void Add(CsvKind kind, MappedRow row, NamedNodes named, ImportDraft draft, ImportOptions options)
    {
        switch (kind)
        {
            case CsvKind.Clusters:
                ClusterRows.Add(row, named, draft);
                break;
            case CsvKind.Agreements:
                AgreementRows.Add(row, named, draft);
                break;
            default:
                ObservationRows.Add(row, named, draft, options.CreateMissing);
                break;
        }
    }
}
