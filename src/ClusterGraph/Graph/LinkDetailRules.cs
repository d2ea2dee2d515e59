using static ClusterGraph.Graph.LinkKind;

namespace ClusterGraph.Graph;

/// <summary>Which kinds of link carry which detail; a period may stand on all.</summary>
internal static class LinkDetailRules
{
    private static readonly LinkKind[] WithRole = [PartyTo, Operates, ParticipatesIn, MemberOf, Sponsors, Funds];
    private static readonly LinkKind[] WithShare = [WorksIn];
    private static readonly LinkKind[] WithPriority = [Prioritises];
    private static readonly LinkKind[] WithWeight = [RelatedTo];

    private static readonly (string Name, LinkKind[] Kinds, Func<LinkDetails, object?> Read)[] Table =
    [
        ("role", WithRole, details => details.Role),
        ("main", WithShare, details => details.Main),
        ("share", WithShare, details => details.Share),
        ("priorityKind", WithPriority, details => details.PriorityKind),
        ("weight", WithWeight, details => details.Weight),
        ("basis", WithWeight, details => details.Basis),
        ("support", WithWeight, details => details.Support),
        ("z", WithWeight, details => details.Z),
        ("dataPeriod", WithWeight, details => details.DataPeriod),
        ("methodVersion", WithWeight, details => details.MethodVersion),
    ];

    /// <summary>The details that a link of this kind carries and must not, each with the kinds that may.</summary>
    public static IEnumerable<(string Detail, LinkKind[] Kinds)> OutOfPlace(LinkDetails details, LinkKind kind) =>
        ReferenceEquals(details, LinkDetails.None) ? [] : Table.Where(row => !row.Kinds.Contains(kind) && row.Read(details) is not null).Select(row => (row.Name, row.Kinds));
}
