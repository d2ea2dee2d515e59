using System.Collections.Immutable;
using ClusterGraph.Activities;
using ClusterGraph.Agreements;
using ClusterGraph.Clusters;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Observations;
using ClusterGraph.Organisations;
using ClusterGraph.Programmes;
using ClusterGraph.Regions;
using ClusterGraph.Sources;
using ClusterGraph.Storage;

namespace ClusterGraph.Tests;

/// <summary>Small valid pieces of data; a test changes what it is about.</summary>
internal static class Sample
{
    public static readonly ImmutableArray<Citation> Cited = [new Citation { Source = Key("source:report"), Section = "7" }];

    public static Source Report { get; } = new() { Key = Key("source:report"), Name = "The report", Citations = Cited };

    public static NodeKey Key(string text) => NodeKey.Parse(text);

    public static Cluster Cluster(string slug, string? name = null, int? founded = null) => new()
    {
        Key = Key($"cluster:{slug}"),
        Name = name ?? slug,
        Kind = ClusterKind.ClusterOrganisation,
        Founded = founded,
        Citations = Cited,
    };

    public static Country Country(string code, Bloc bloc = Bloc.Eu) => new() { Key = Key($"country:{code}"), Name = code, Code = code.ToUpperInvariant(), Bloc = bloc, Citations = Cited };

    public static Region Region(string slug, string? name = null) => new() { Key = Key($"region:{slug}"), Name = name ?? slug, RegionKind = RegionKind.Region, Citations = Cited };

    public static Organisation Organisation(string slug, string? name = null) => new() { Key = Key($"organisation:{slug}"), Name = name ?? slug, Kind = OrganisationKind.Agency, Citations = Cited };

    public static Activity Activity(string slug, string? code = null) => new()
    {
        Key = Key($"activity:{slug}"),
        Name = slug,
        Scheme = code is null ? ActivityScheme.Report : ActivityScheme.Nace2,
        Code = code ?? slug,
        Citations = Cited,
    };

    public static Programme Programme(string slug, string? start = null, string? end = null) => new()
    {
        Key = Key($"programme:{slug}"),
        Name = slug,
        Kind = ProgrammeKind.Programme,
        Period = start is null && end is null ? null : new Period { Start = Date(start), End = Date(end) },
        Citations = Cited,
    };

    public static Agreement Agreement(string slug, AgreementTopology topology = AgreementTopology.Pair) => new()
    {
        Key = Key($"agreement:{slug}"),
        Name = slug,
        Kind = AgreementKind.SameSector,
        Scope = AgreementScope.EuLac,
        Topology = topology,
        Status = AgreementStatus.Signed,
        Citations = Cited,
    };

    public static Observation Observation(string slug, string subject, string? activity = null) => new()
    {
        Key = Key($"observation:{slug}"),
        Name = slug,
        Subject = Key(subject),
        Activity = activity is null ? null : Key(activity),
        Indicator = "jobs",
        Value = 5,
        Unit = "jobs",
        Citations = Cited,
    };

    public static Link Link(LinkKind kind, string from, string to, LinkDetails? details = null) => new()
    {
        Kind = kind,
        From = Key(from),
        To = Key(to),
        Status = StatementStatus.Stated,
        Citations = Cited,
        Details = details ?? LinkDetails.None,
    };

    public static Link Party(string actor, string agreement, LinkRole? role = null) => Link(LinkKind.PartyTo, actor, agreement, new LinkDetails { Role = role });

    public static Link Related(string from, string to, double weight) =>
        Link(LinkKind.RelatedTo, from, to, new LinkDetails { Weight = weight, Basis = RelatednessBasis.Report });

    /// <summary>A change set of these nodes and links and the source that they cite.</summary>
    public static ChangeSet Changes(params IEnumerable<object> content) => new()
    {
        Nodes = [Report, .. content.OfType<Node>()],
        Links = [.. content.OfType<Link>()],
    };

    public static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
