using ClusterGraph.Conflicts;
using ClusterGraph.Graph;
using ClusterGraph.Observations;
using ClusterGraph.Sources;

namespace ClusterGraph.Storage.Rules;

/// <summary>The links that follow from properties of a node: ABOUT, from an observation to its subject and activity, from a conflict to its subjects. Nobody writes them; they can be followed like any other.</summary>
public static class DerivedLinks
{
    public static IEnumerable<Link> Of(Node node) => Subjects(node).Distinct().Select(subject => new Link
    {
        Kind = LinkKind.About,
        From = node.Key,
        To = subject,
        Status = StatementStatus.Stated,
        Citations = node.Citations,
    });

    /// <summary>Whether a link is one of those: then it is neither written nor removed by itself.</summary>
    public static bool Includes(LinkIdentity link) => link.Kind == LinkKind.About && link.From.Kind is (NodeKind.Observation or NodeKind.Conflict);

    private static IEnumerable<NodeKey> Subjects(Node node) => node switch
    {
        Observation { Activity: { } activity } observation => [observation.Subject, activity],
        Observation observation => [observation.Subject],
        Conflict conflict => conflict.Subjects,
        _ => [],
    };
}
