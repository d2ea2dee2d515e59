using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Importing.H2020;

/// <summary>Reads participations into projects and participants, and reports every row that does not fit.</summary>
internal sealed class ParticipationTable(ImportProblems problems)
{
    private static readonly string[] Needed = ["rcn", "role", "pic", "type", "country", "start_date", "end_date"];
    private readonly Dictionary<string, Project> projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Participant> participants = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Project> Projects => projects.Values;

    public IReadOnlyCollection<Participant> Participants => participants.Values;

    public long Rows { get; private set; }

    public void Read(string path, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        using var table = CsvTable.Open(path, problems);
        var columns = Array.ConvertAll(Needed, table.Need);
        if (Array.Exists(columns, column => column < 0)) return;
        while (table.Read())
        {
            Add(new RowCells(table, columns, Needed, problems));
            if (++Rows % 20_000 != 0) continue;
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new WorkProgress("reading participations", Rows));
        }

        progress?.Report(new WorkProgress("reading participations", Rows, Rows));
    }

    public Project? Find(string rcn) => projects.GetValueOrDefault(rcn);

    public Participant? FindParticipant(string pic) => participants.GetValueOrDefault(pic);

    private void Add(RowCells row)
    {
        var (rcn, pic, known) = (row.Digits("rcn"), row.Digits("pic"), TryRole(row, out var role));
        if (rcn is null || pic is null || !known) return;
        var (start, end) = (row.Date("start_date"), row.Date("end_date"));
        if (start is { } first && end is { } last && first.First > last.Last) row.Report("end_date", $"the project ends ({last}) before it starts ({first})");
        if (!projects.TryGetValue(rcn, out var project)) projects.Add(rcn, project = new Project(rcn, start, end, row.Line));
        else if (project.Start != start || project.End != end) row.Report("start_date", $"project {rcn} has other dates on line {project.Line}");
        var (type, country) = (row.Text("type") ?? "OTH", row.Text("country"));
        if (!participants.TryGetValue(pic, out var who)) participants.Add(pic, who = new Participant(pic, type, country, row.Line));
        else if (who.Type != type || who.Country != country) row.Report("pic", $"organisation {pic} has another type or country on line {who.Line}");
        if (project.Parties.Contains((who, role))) row.Report("role", $"organisation {pic} takes part in project {rcn} in this role already");
        else project.Parties.Add((who, role));
    }

    // A partner organisation works along without signing the grant agreement; there is no role for that, so it has none.
    private static bool TryRole(RowCells row, out LinkRole? role)
    {
        var text = row.Text("role");
        role = text switch
        {
            "coordinator" => LinkRole.Coordinator,
            "participant" => LinkRole.Party,
            _ => null,
        };
        if (role is not null || text == "partner") return true;
        row.Report("role", $"'{text}' is none of coordinator, participant, partner");
        return false;
    }
}
