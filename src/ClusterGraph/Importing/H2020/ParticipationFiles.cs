namespace ClusterGraph.Importing.H2020;

/// <summary>What is known of Horizon 2020 projects, as CSV or <c>.gz</c> of it.</summary>
/// <param name="Participations">A participation a row: <c>rcn</c> of the project, <c>pic</c>, <c>type</c> and <c>country</c> of the organisation, <c>role</c>, <c>start_date</c>, <c>end_date</c>.</param>
public sealed record ParticipationFiles(string Participations)
{
    /// <summary>A part of the programme a row that pays for a project: <c>rcn</c>, <c>programme_part</c>.</summary>
    public string? ProgrammeParts { get; init; }

    /// <summary>Names of organisations: <c>organisationID</c> (the PIC), <c>name</c>, <c>shortName</c>. Who is not in it is named by its PIC.</summary>
    public string? Organisations { get; init; }

    /// <summary>How many times all of it is imported, for tests of scale: each copy after the first has keys, names and ids of its own.</summary>
    public int Copies { get; init; } = 1;
}
