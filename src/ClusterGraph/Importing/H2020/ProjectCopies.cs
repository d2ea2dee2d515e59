using System.Collections.Frozen;
using System.Collections.Immutable;
using ClusterGraph.Agreements;
using ClusterGraph.Graph;
using ClusterGraph.Organisations;
using ClusterGraph.Sources;

namespace ClusterGraph.Importing.H2020;

/// <summary>Makes nodes and links of projects and participants, as often as asked.</summary>
internal sealed class ProjectCopies(NodeKey source, IReadOnlyDictionary<string, NodeKey> programmes)
{
    private static readonly Classification FromParties = new() { Status = StatementStatus.Inferred, Reason = "scope and topology follow from the parties and their countries" };
    private static readonly LinkDetails[] Details = [LinkDetails.None, new() { Role = LinkRole.Party }, new() { Role = LinkRole.Coordinator }];

    private static readonly FrozenDictionary<string, OrganisationKind> Kinds = new Dictionary<string, OrganisationKind>
    {
        ["HES"] = OrganisationKind.University,
        ["REC"] = OrganisationKind.ResearchCentre,
        ["PRC"] = OrganisationKind.Company,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Classification> Classifications = new[] { "HES", "REC", "PRC", "PUB", "OTH" }
        .ToFrozenDictionary(type => type, type => new Classification { Status = StatementStatus.Inferred, Reason = $"activity type {type} of CORDIS" });

    public List<Node> Nodes { get; } = [];

    public List<Link> Links { get; } = [];

    /// <summary>Adds one copy of everything.</summary>
    /// <param name="table">Who takes part in what.</param>
    /// <param name="number">1 for the original.</param>
    public void Add(ParticipationTable table, int number)
    {
        var (prefix, suffix) = number == 1 ? ("", "") : ($"x{number}-", $" (copy {number})");
        var keys = new Dictionary<Participant, NodeKey>(table.Participants.Count, ReferenceEqualityComparer.Instance);
        foreach (var who in table.Participants) keys.Add(who, AddOrganisation(who, prefix, suffix));
        foreach (var project in table.Projects) AddProject(project, keys, (prefix, suffix));
    }

    private NodeKey AddOrganisation(Participant who, string prefix, string suffix)
    {
        var (key, citations) = (who.Key(prefix), Cite($"PIC {who.Pic}"));
        Nodes.Add(new Organisation
        {
            Key = key,
            Name = $"{who.Name ?? $"PIC {who.Pic}"}{suffix}",
            Aliases = who.ShortName is { } shortName && shortName != who.Name ? [shortName] : [],
            SameAs = [new ExternalId { Scheme = "PIC", Id = $"{prefix}{who.Pic}" }],
            Kind = Kinds.GetValueOrDefault(who.Type, OrganisationKind.Other),
            Classification = Classifications.GetValueOrDefault(who.Type),
            Citations = citations,
        });
        if (who.Place is { } place) Links.Add(Stated(LinkKind.LocatedIn, key, place.Key, citations, LinkDetails.None));
        return key;
    }

    private void AddProject(Project project, Dictionary<Participant, NodeKey> keys, (string Prefix, string Suffix) copy)
    {
        var (key, citations) = (project.Key(copy.Prefix), Cite($"project {project.Rcn}"));
        Nodes.Add(new Agreement
        {
            Key = key,
            Name = $"Horizon 2020 project {project.Rcn}{copy.Suffix}",
            SameAs = [new ExternalId { Scheme = "CORDIS-RCN", Id = $"{copy.Prefix}{project.Rcn}" }],
            Kind = AgreementKind.Unclear,
            Scope = ProjectScope.Of(project),
            Topology = ProjectScope.TopologyOf(project),
            Status = AgreementStatus.Signed,
            Period = project.Start is null && project.End is null ? null : new Period { Start = project.Start, End = project.End },
            Classification = FromParties,
            Citations = citations,
        });
        foreach (var (who, role) in project.Parties) Links.Add(Stated(LinkKind.PartyTo, keys[who], key, citations, DetailsOf(role)));
        foreach (var part in project.Parts) Links.Add(Stated(LinkKind.Funds, programmes[part], key, citations, LinkDetails.None));
    }

    // Millions of links share three objects.
    private static LinkDetails DetailsOf(LinkRole? role) => Array.Find(Details, details => details.Role == role)!;

    private ImmutableArray<Citation> Cite(string locator) => [new Citation { Source = source, Locator = locator }];

    private static Link Stated(LinkKind kind, NodeKey from, NodeKey to, ImmutableArray<Citation> citations, LinkDetails details) =>
        new() { Kind = kind, From = from, To = to, Status = StatementStatus.Stated, Citations = citations, Details = details };
}
