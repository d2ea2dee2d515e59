using System.Collections.Frozen;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>Nothing is located in, part of, narrower than, successor of or merged into itself, however many steps round.</summary>
internal static class CircleCheck
{
    public static readonly LinkKind[] Hierarchies = [LinkKind.LocatedIn, LinkKind.PartOf, LinkKind.Broader, LinkKind.SucceededBy, LinkKind.MergedInto];

    // A node that no such link may lead to closes no circle: most links of a load are passed over.
    private static readonly FrozenSet<(LinkKind, NodeKind)> Reachable = [.. LinkRules.All.SelectMany(rule => rule.To.Select(to => (rule.Kind, to)))];

    /// <summary>Whether a link may be part of a circle.</summary>
    public static bool MayClose(Link link) => link.From != link.To && Reachable.Contains((link.Kind, link.From.Kind));

    public static IEnumerable<Problem> Problems(ChangeSet changes, ResultingGraph result)
    {
        foreach (var kind in Hierarchies)
        {
            // Keys from which every way up is known to end.
            var ending = new HashSet<NodeKey>();
            foreach (var link in changes.Links.Where(link => link.Kind == kind && MayClose(link)))
                if (Circle(link.From, kind, result, ending) is { } circle)
                    yield return new Problem(LinkIdentity.Of(link).ToString(), $"{RecordJson.NameOf(kind)} goes round in a circle: {string.Join(" -> ", circle)}");
        }
    }

    // Depth first without recursion, for chains may be long.
    private static List<NodeKey>? Circle(NodeKey start, LinkKind kind, ResultingGraph result, HashSet<NodeKey> ending)
    {
        if (ending.Contains(start)) return null;
        var path = new List<NodeKey> { start };
        var steps = new Stack<IEnumerator<Link>>([result.Out(start, kind).GetEnumerator()]);
        while (steps.TryPeek(out var step))
        {
            if (!step.MoveNext())
            {
                steps.Pop();
                ending.Add(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (path.IndexOf(step.Current.To) is var at and >= 0)
            {
                ending.UnionWith(path);
                return [.. path[at..], step.Current.To];
            }
            else if (!ending.Contains(step.Current.To))
            {
                path.Add(step.Current.To);
                steps.Push(result.Out(step.Current.To, kind).GetEnumerator());
            }
        }

        return null;
    }
}
