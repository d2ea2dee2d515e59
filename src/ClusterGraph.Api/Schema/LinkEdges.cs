using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Schema;

/// <summary>The properties of links, shown on the edges of relations.</summary>
internal static class LinkEdges
{
    public static void Add(DeclaredObject<Edge<NodeRow>> edge, LinkField fields)
    {
        edge.Value("status", "Whether the source states this link or the curators inferred it.", e => Of(e).Status);
        edge.Optional("reason", "Why an inferred link holds; null for a stated one.", e => Of(e).Reason);
        edge.Optional("period", "When the link held, as far as a source says.", e => Of(e).Details.Period);
        edge.Value("citations", "Where the link is stated.", e => Of(e).Citations);
        if (fields.HasFlag(LinkField.Kind)) AddKind(edge);
        if (fields.HasFlag(LinkField.Role)) edge.Optional("role", "In which role; null when the source does not say.", e => Of(e).Details.Role);
        if (fields.HasFlag(LinkField.Main)) edge.Optional("main", "Whether it is the main one; null when the source does not say.", e => Of(e).Details.Main);
        if (fields.HasFlag(LinkField.Share)) edge.Optional("share", "Part of the whole, in (0,1]; null when nobody stated it.", e => Of(e).Details.Share);
        if (fields.HasFlag(LinkField.PriorityKind)) edge.Optional("priorityKind", "Priority area or niche of opportunity.", e => Of(e).Details.PriorityKind);
        if (fields.HasFlag(LinkField.Relatedness)) AddRelatedness(edge);
    }

    /// <summary>What a connection is called that shows these: <c>AgreementRolesConnection</c>.</summary>
    public static string NameOf(LinkField fields) => fields switch
    {
        LinkField.None => "Links",
        LinkField.Role => "Roles",
        LinkField.PriorityKind => "Priorities",
        LinkField.Relatedness => "Relations",
        _ when fields.HasFlag(LinkField.Share) => "Shares",
        _ => "AnyLinks",
    };

    private static void AddKind(DeclaredObject<Edge<NodeRow>> edge)
    {
        edge.Value("kind", "What the link says.", e => Of(e).Kind);
        edge.Value("fromKey", "Key of the node that the link starts from.", e => Of(e).From.Text);
        edge.Value("toKey", "Key of the node that the link leads to.", e => Of(e).To.Text);
    }

    private static void AddRelatedness(DeclaredObject<Edge<NodeRow>> edge)
    {
        edge.Optional("weight", "How related the two are, in (0,1]; higher is closer. For basis COLOCATION the proximity of Hidalgo et al. (2007).", e => Of(e).Details.Weight);
        edge.Optional("basis", "Where the weight comes from.", e => Of(e).Details.Basis);
        edge.Optional("support", "For COLOCATION: how many regions are specialised in both.", e => Of(e).Details.Support);
        edge.Optional("z", "For COLOCATION: hypergeometric z-score of the support; above 1.96 is more than chance.", e => Of(e).Details.Z);
        edge.Optional("dataPeriod", "Year or years of the data behind the weight.", e => Of(e).Details.DataPeriod);
        edge.Optional("methodVersion", "Version of the method that made the weight; compare weights of one version only.", e => Of(e).Details.MethodVersion);
    }

    private static Link Of(Edge<NodeRow> edge) => edge.Row.Link!;
}
