using System.Collections.Frozen;
using System.Text.Json;
using ClusterGraph.Graph;
using static ClusterGraph.Graph.LinkKind;
using static ClusterGraph.Graph.NodeKind;

namespace ClusterGraph.Exporting.Rdf;

/// <summary>Which terms of known vocabularies say what; what none says has a term of our own (<c>cg:</c>) by its name here.</summary>
internal static class RdfTerms
{
    private static readonly FrozenDictionary<NodeKind, string> Types = new Dictionary<NodeKind, string>
    {
        [Country] = "schema:Country",
        [Region] = "schema:AdministrativeArea, dcterms:Location",
        [Cluster] = "org:OrganizationalCollaboration",
        [Organisation] = "org:Organization",
        [Activity] = "skos:Concept",
        [Technology] = "skos:Concept",
        [NodeKind.Concept] = "skos:Concept",
        [Programme] = "prov:Plan",
        [Strategy] = "prov:Plan",
        [Agreement] = "prov:Activity",
        [Event] = "schema:Event",
        [Observation] = "schema:Observation",
        [Source] = "dcterms:BibliographicResource",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<LinkKind, string> Links = new Dictionary<LinkKind, string>
    {
        [LocatedIn] = "schema:location",
        [PartOf] = "dcterms:isPartOf",
        [Broader] = "skos:broader",
        [RelatedTo] = "skos:related",
        [MemberOf] = "org:memberOf",
        [Cites] = "dcterms:references",
        [About] = "schema:about",
        [SucceededBy] = "dcterms:isReplacedBy",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Properties = new Dictionary<string, string>
    {
        ["name"] = "rdfs:label",
        ["labels"] = "rdfs:label",
        ["aliases"] = "skos:altLabel",
        ["description"] = "dcterms:description",
        ["code"] = "skos:notation",
        ["latitude"] = "geo:lat",
        ["longitude"] = "geo:long",
        ["start"] = "schema:startDate",
        ["end"] = "schema:endDate",
        ["founded"] = "schema:foundingDate",
        ["subject"] = "schema:observationAbout",
        ["indicator"] = "schema:measuredProperty",
        ["value"] = "schema:value",
        ["unit"] = "schema:unitText",
        ["source"] = "dcterms:source",
        ["title"] = "dcterms:title",
        ["authors"] = "dc:creator",
        ["publisher"] = "dc:publisher",
        ["licence"] = "dc:rights",
        ["url"] = "schema:url",
        ["citations"] = "cg:citation",
        ["claims"] = "cg:claim",
        ["subjects"] = "schema:about",
        ["topics"] = "schema:keywords",
    }.ToFrozenDictionary();

    /// <summary>Properties that hold a year as a number.</summary>
    public static bool IsYear(string property) => property is "year" or "founded";

    public static string Type(NodeKind kind) => Types.TryGetValue(kind, out var known) ? $"cg:{kind}, {known}" : $"cg:{kind}";

    public static string Predicate(LinkKind kind, NodeKind from) =>
        kind == LocatedIn && from == Region ? "schema:containedInPlace" : Links.GetValueOrDefault(kind) ?? $"cg:{JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())}";

    public static string Predicate(string property) => Properties.GetValueOrDefault(property) ?? $"cg:{property}";
}
