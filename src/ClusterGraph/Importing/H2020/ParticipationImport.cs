using System.Collections.Frozen;
using System.Collections.Immutable;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Programmes;
using ClusterGraph.Sources;
using ClusterGraph.Storage;

namespace ClusterGraph.Importing.H2020;

/// <summary>Reads Horizon 2020 participations: projects become agreements, organisations their parties, programme parts what funds them. Contributions are left out.</summary>
public static class ParticipationImport
{
    private static readonly NodeKey Horizon2020 = NodeKey.Parse("programme:horizon-2020");

    /// <summary>What the rows cite unless somebody says otherwise.</summary>
    public static ImportSource Cordis { get; } = new()
    {
        Key = NodeKey.Parse("source:cordis-h2020"),
        Name = "CORDIS: participations in Horizon 2020",
        Publisher = "European Union",
        Year = 2020,
        Licence = "© European Union, CC BY 4.0",
        Locator = "participations to December 2020",
    };

    /// <summary>Reads all files and checks every row; nothing is written.</summary>
    /// <exception cref="ImportRejectedException">Something is wrong; lists everything.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<Import> ReadAsync(ParticipationFiles files, ImportSource source, ImportTarget target, CancellationToken cancellationToken)
    {
        var problems = new ImportProblems();
        var table = new ParticipationTable(problems);
        table.Read(files.Participations, target.Progress, cancellationToken);
        var skipped = files.ProgrammeParts is { } parts ? ParticipationDetails.AddParts(table, parts, problems) : 0;
        if (files.Organisations is { } names) ParticipationDetails.AddNames(table, names, problems);
        var file = Path.GetFileName(files.Participations);
        var shared = await SharedAsync(table, source, target.Snapshot, (problems, file), cancellationToken);
        await NodeOfSource.AddAsync(target.Snapshot, (source, file), shared.Nodes, problems, cancellationToken);
        foreach (var taken in await target.FindTakenAsync(file, Lines(table), cancellationToken)) problems.Add(taken);
        if (problems.Count > 0) throw new ImportRejectedException(problems);
        var copies = new ProjectCopies(source.Key, shared.Programmes);
        copies.Nodes.AddRange(shared.Nodes);
        copies.Links.AddRange(shared.Links);
        for (var copy = 1; copy <= files.Copies; copy++)
        {
            copies.Add(table, copy);
            target.Progress?.Report(new WorkProgress("making nodes and links", copies.Nodes.Count + copies.Links.Count, copy == files.Copies ? copies.Nodes.Count + copies.Links.Count : null));
        }

        return new Import(file, ImportChanges.Of(copies.Nodes, copies.Links, target, (source, file)), table.Rows * files.Copies, skipped, FrozenDictionary<string, long>.Empty);
    }

    private static async Task<(List<Node> Nodes, List<Link> Links, Dictionary<string, NodeKey> Programmes)> SharedAsync(
        ParticipationTable table, ImportSource source, IGraphSnapshot snapshot, (ImportProblems Problems, string File) found, CancellationToken cancellationToken)
    {
        var (nodes, links) = (new List<Node>(), new List<Link>());
        ImmutableArray<Citation> cited = [new Citation { Source = source.Key, Locator = source.Locator }];
        await PlaceAsync(table, cited, snapshot, nodes, found, cancellationToken);
        var names = table.Projects.SelectMany(project => project.Parts).Distinct().Order(StringComparer.Ordinal).ToArray();
        var programmes = names.ToDictionary(name => name, name => NodeKey.Parse($"programme:h2020-{KeySlug.Of(name)}"));
        if (names.Length == 0) return (nodes, links, programmes);
        var there = (await References.FindAsync(snapshot, programmes.Values.Append(Horizon2020), cancellationToken)).Select(node => node.Key).ToHashSet();
        if (!there.Contains(Horizon2020)) nodes.Add(new Programme { Key = Horizon2020, Name = "Horizon 2020", Kind = ProgrammeKind.Programme, Citations = cited });
        foreach (var (name, key) in programmes.Where(part => !there.Contains(part.Value)))
        {
            nodes.Add(new Programme { Key = key, Name = $"Horizon 2020: {name}", Kind = ProgrammeKind.Part, Citations = cited });
            links.Add(new Link { Kind = LinkKind.PartOf, From = key, To = Horizon2020, Status = StatementStatus.Stated, Citations = cited });
        }

        return (nodes, links, programmes);
    }

    private static async Task PlaceAsync(
        ParticipationTable table, ImmutableArray<Citation> cited, IGraphSnapshot snapshot, List<Node> nodes, (ImportProblems Problems, string File) found, CancellationToken cancellationToken)
    {
        var codes = table.Participants.Select(who => who.Country).OfType<string>().Select(KnownCountries.IsoOf).Distinct().Order(StringComparer.Ordinal).ToArray();
        var byCode = codes.Zip(await snapshot.FindByCodeAsync(NodeKind.Country, codes, cancellationToken)).ToDictionary(pair => pair.First, pair => pair.Second as Country);
        foreach (var code in codes.Where(code => byCode[code] is null))
            if (KnownCountries.NodeOf(code, cited) is { } country) nodes.Add(byCode[code] = country);
        foreach (var who in table.Participants.Where(who => who.Country is not null))
        {
            who.Place = byCode[KnownCountries.IsoOf(who.Country!)];
            if (who.Place is null) found.Problems.Add(new ImportProblem(found.File, who.Line, "country", $"'{who.Country}' is the code of no country"));
        }
    }

    // Copies are as new as the original is.
    private static Dictionary<NodeKey, long> Lines(ParticipationTable table) =>
        table.Projects.Select(project => (Key: project.Key(""), project.Line)).Concat(table.Participants.Select(who => (Key: who.Key(""), who.Line))).ToDictionary(at => at.Key, at => at.Line);
}
