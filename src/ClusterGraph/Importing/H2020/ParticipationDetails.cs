namespace ClusterGraph.Importing.H2020;

/// <summary>Adds what the other files say to projects and participants; what is about others is passed over.</summary>
internal static class ParticipationDetails
{
    /// <returns>How many rows were about projects without participations.</returns>
    public static long AddParts(ParticipationTable known, string path, ImportProblems problems)
    {
        var skipped = 0L;
        Each(path, ["rcn", "programme_part"], problems, row =>
        {
            if (row.Text("rcn") is not { } rcn || row.Text("programme_part") is not { } part) row.Report("programme_part", "rcn and programme_part are both needed");
            else if (KeySlug.Of(part).Length == 0) row.Report("programme_part", $"no key can be made of '{part}'");
            else if (known.Find(rcn) is not { } project) skipped++;
            else if (!project.Parts.Contains(part)) project.Parts.Add(part);
        });
        return skipped;
    }

    /// <returns>How many rows were about organisations without participations.</returns>
    public static long AddNames(ParticipationTable known, string path, ImportProblems problems)
    {
        var skipped = 0L;
        Each(path, ["organisationID", "name", "shortName"], problems, row =>
        {
            if (row.Text("organisationID") is not { } pic || row.Text("name") is not { } name) row.Report("name", "organisationID and name are both needed");
            else if (known.FindParticipant(pic) is not { } participant) skipped++;
            else (participant.Name, participant.ShortName) = (participant.Name ?? name, participant.ShortName ?? row.Text("shortName"));
        });
        return skipped;
    }

    private static void Each(string path, string[] names, ImportProblems problems, Action<RowCells> add)
    {
        using var table = CsvTable.Open(path, problems);
        var columns = Array.ConvertAll(names, table.Need);
        if (Array.Exists(columns, column => column < 0)) return;
        while (table.Read()) add(new RowCells(table, columns, names, problems));
    }
}
