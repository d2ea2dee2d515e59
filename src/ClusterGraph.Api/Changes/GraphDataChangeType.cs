using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Changes;

/// <summary><c>GraphDataChange</c> in the schema.</summary>
internal sealed class GraphDataChangeType : DeclaredObject<GraphDataChange>
{
    private const int MostNodes = 100;

    public GraphDataChangeType() : base(nameof(GraphDataChange), "One new version of the data, and what it changed among the kinds of node that were asked for.")
    {
        Value("dataVersion", "The version that the change made, as in `meta`.", change => change.Version.ToString());
        Value("number", "The number of that version; it grows with every change.", change => checked((int)change.Version.Number));
        Value("missed", "How many changes before this one were not told, because the client took them too slowly: 0 unless it should read anew.", change => checked((int)change.Missed));
        Value("kinds", "Kinds of the nodes that were added, replaced or removed, and of those at the ends of links that were.", change => change.Kinds);
        Value("put", $"Keys of nodes that were added or replaced, at most {DataChange.MostKeys}.", change => change.Put.Select(key => key.Text).ToList());
        Value("removed", $"Keys of nodes that were removed, at most {DataChange.MostKeys}.", change => change.Removed.Select(key => key.Text).ToList());
        Value("truncated", "Whether there are more keys than listed.", change => change.IsTruncated);
        Value("linksChanged", "How many links were added, replaced or removed, whatever the kinds of their nodes.", change => change.Links);
        Declare(
            new BatchField<GraphDataChange, IReadOnlyList<Node>>(NodesAsync) { Cost = _ => new FieldCost(1, MostNodes) },
            FieldGraphType.Named(nameof(Node)).AsRequired().AsList().AsRequired(),
            "nodes",
            $"The first {MostNodes} of the nodes that were added or replaced, as they are now.");
    }

    private static async ValueTask<IReadOnlyList<IReadOnlyList<Node>>> NodesAsync(IReadOnlyList<GraphDataChange> changes, FieldContext context)
    {
        var nodes = new List<IReadOnlyList<Node>>();
        foreach (var change in changes)
            nodes.Add([.. (await context.Snapshot().FindAsync([.. change.Put.Take(MostNodes)], context.Cancellation)).OfType<Node>()]);
        return nodes;
    }
}
