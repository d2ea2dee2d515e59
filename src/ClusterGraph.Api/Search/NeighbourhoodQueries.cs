using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Search;

/// <summary><c>neighbourhood</c>: a part of the graph to draw.</summary>
internal static class NeighbourhoodQueries
{
    private const int MostStarts = 20;
    private const int MostDepth = 4;
    private const int MostNodes = 500;

    private static readonly Argument<ImmutableArray<string>> Ids = Argument.RequiredIds("ids", $"Where to start: at most {MostStarts} global ids.");
    private static readonly Argument<int?> Depth = Argument.Int("depth", $"How many links away at most, 1 to {MostDepth}.", 1);
    private static readonly Argument<ImmutableArray<LinkKind>> Links = Argument.Enums<LinkKind>("links", "Only along links of these kinds; all when left out.");
    private static readonly Argument<int?> Limit = Argument.Int("limit", $"How many nodes at most, 1 to {MostNodes}: nearer ones first, then by key.", 100);

    public static void AddTo(DeclaredObject<object> query, ISchema schema)
    {
        schema.RegisterType(new SubgraphType());
        schema.RegisterType(new LinkType());
        query.Declare(
            Root.Field(FetchAsync, arguments => new FieldCost(1, Nodes(arguments))),
            FieldGraphType.Named(nameof(Subgraph)).AsRequired(),
            "neighbourhood",
            "The part of the graph around some nodes, links followed either way: to draw it.",
            Ids, Depth, Links, Limit);
    }

    private static async ValueTask<Subgraph> FetchAsync(FieldContext context)
    {
        var ids = context.Arguments.Get(Ids);
        if (ids.Length is 0 or > MostStarts) throw new GraphQLFailure(ErrorCode.BadUserInput, $"'ids' has {ids.Length} ids; give 1 to {MostStarts}.");
        var depth = Numbers.In(context.Arguments.Get(Depth), Depth.Name, 1, MostDepth);
        var query = new NeighbourhoodQuery([.. ids.Select(NodeIds.Parse)], depth, Nodes(context.Arguments)) { Links = context.Arguments.Get(Links) };
        return await context.Snapshot().NeighbourhoodAsync(query, context.Cancellation);
    }

    private static int Nodes(FieldArguments arguments) => Numbers.In(arguments.Get(Limit), Limit.Name, 1, MostNodes);
}
