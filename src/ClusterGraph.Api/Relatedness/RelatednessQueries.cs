using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Relatedness.Paths;
using ClusterGraph.Storage;
using GraphQL.Types;

namespace ClusterGraph.Api.Relatedness;

/// <summary><c>relatedness</c> and <c>relatedVarietyPaths</c>.</summary>
internal static class RelatednessQueries
{
    private static readonly Argument<string> A = Argument.RequiredId("a", "An activity or technology.");
    private static readonly Argument<string> B = Argument.RequiredId("b", "Another one.");
    private static readonly Argument<string> From = Argument.RequiredId("from", "Where the paths start: a cluster, region, activity or technology.");
    private static readonly Argument<string> To = Argument.RequiredId("to", "Where they end: a cluster, region, activity or technology.");

    public static void AddTo(DeclaredObject<object> query, ISchema schema)
    {
        IGraphType[] types = [new RelatednessEvidenceType(), new RelatednessPairType(), new RelatedVarietyHopType(), new RelatedVarietyPathType(), new RelatedVarietyPathsType()];
        foreach (var type in types) schema.RegisterType(type);
        query.Declare(
            Root.Field(PairAsync, _ => new FieldCost(5)),
            FieldGraphType.Named(nameof(RelatednessPair)),
            "relatedness",
            "How two activities or technologies are related, and what says so; null when one of them does not exist.",
            A, B);
        query.Declare(
            Root.Field(PathsAsync, PathArguments.CostOf),
            FieldGraphType.Named(nameof(RelatedVarietyPaths)),
            "relatedVarietyPaths",
            "The k strongest paths of relatedness between two nodes, hop by hop with what supports each; null when one of them does not exist.",
            [From, To, .. PathArguments.All]);
    }

    private static async ValueTask<RelatednessPair?> PairAsync(FieldContext context)
    {
        NodeKey a = Item(context.Arguments.Get(A)), b = Item(context.Arguments.Get(B));
        var snapshot = context.Snapshot();
        if ((await snapshot.FindAsync([a, b], context.Cancellation)).Any(node => node is null)) return null;
        var network = await snapshot.RelatednessAsync(context.Cancellation);
        var edge = network.Find(a, b);
        var path = BestPaths.Best(network, network.HopCap, a, b);
        var further = edge?.CommonClass is { } common ? new[] { a, b, common } : [a, b];
        return new RelatednessPair((a, b), edge, path, await PathNodes.ReadAsync(snapshot, path is null ? [] : [path], further, context.Cancellation), (network.HopCap, snapshot.Version));
    }

    private static async ValueTask<RelatedVarietyPaths?> PathsAsync(FieldContext context)
    {
        var query = PathArguments.Read(context.Arguments);
        NodeKey from = NodeIds.Parse(context.Arguments.Get(From)), to = NodeIds.Parse(context.Arguments.Get(To));
        var snapshot = context.Snapshot();
        var (start, end) = (await EndAsync(snapshot, from, context.Cancellation), await EndAsync(snapshot, to, context.Cancellation));
        if (start is null || end is null) return null;
        var found = BestPaths.Find(await snapshot.RelatednessAsync(context.Cancellation), start, end, query);
        return new RelatedVarietyPaths(start, end, found, await PathNodes.ReadAsync(snapshot, found.Paths, [from, to], context.Cancellation), snapshot.Version);
    }

    private static NodeKey Item(string id) => NodeIds.Parse(id) is { Kind: NodeKind.Activity or NodeKind.Technology } key
        ? key
        : throw new GraphQLFailure(ErrorCode.InvalidId, $"'{id}' is of a {NodeIds.Parse(id).Kind}; relatedness is asked of activities and technologies. For clusters ask partnerFit or relatedVarietyPaths.");

    // Null when there is no such node.
    private static async ValueTask<PathEnd?> EndAsync(IGraphSnapshot snapshot, NodeKey key, CancellationToken cancellation)
    {
        if ((await snapshot.FindAsync([key], cancellation))[0] is null) return null;
        return key.Kind switch
        {
            NodeKind.Activity or NodeKind.Technology => PathEnd.Of(key),
            NodeKind.Cluster => PathEnd.Of(key, (await snapshot.ProfilesAsync([key], cancellation))[0]!.Portfolio),
            NodeKind.Region => (await snapshot.RegionFiguresAsync(null, null, cancellation))?.End(key) ?? PathEnd.Of(key, []),
            _ => throw new GraphQLFailure(ErrorCode.InvalidId, $"{key} is a {key.Kind}; paths lead between clusters, regions, activities and technologies."),
        };
    }
}
