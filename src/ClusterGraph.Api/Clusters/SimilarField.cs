using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Regions;

namespace ClusterGraph.Api.Clusters;

/// <summary>Somebody with a similar portfolio, and its node.</summary>
internal sealed record ShownSimilar<TNode>(SimilarPortfolio Similar, TNode Node) where TNode : Node;

/// <summary>Declares <c>similar</c>: clusters or regions that do most nearly the same.</summary>
internal static class SimilarField
{
    private const int Most = 25;
    private static readonly Argument<int?> Count = Argument.Int("first", $"How many at most, 1 to {Most}.", 10);

    public static void AddTo(DeclaredObject<Cluster> type) => Add(type, "Active clusters that do most nearly the same: by overlap falling, cosine falling, key. Empty when its activities are not known.", ClustersAsync);

    public static void AddTo(DeclaredObject<Region> type) => Add(type, "Regions whose shares of activities are most nearly the same, from the fullest table of figures: by overlap falling, cosine falling, key. Empty where there are no figures.", RegionsAsync);

    /// <summary>The type of the field's items.</summary>
    public static DeclaredObject<ShownSimilar<TNode>> TypeOf<TNode>() where TNode : Node
    {
        var type = new DeclaredObject<ShownSimilar<TNode>>($"Similar{typeof(TNode).Name}", $"A {typeof(TNode).Name} with a similar portfolio of activities.");
        type.Value("node", "Which.", similar => similar.Node);
        type.Value("overlap", "Sum of the smaller shares, 1 - delta, in (0,1], no unit; 1 = the same portfolio [EST, Bar and Leiponen 2012].", similar => similar.Similar.Overlap);
        type.Value("cosine", "Jaffe cosine of the shares, in (0,1]; 1 = the same portfolio [EST, Jaffe 1986].", similar => similar.Similar.Cosine);
        return type;
    }

    private static void Add<TNode>(DeclaredObject<TNode> type, string description, Func<IReadOnlyList<TNode>, FieldContext, ValueTask<IReadOnlyList<ImmutableArray<ShownSimilar<TNode>>>>> fetch) where TNode : Node => type.Declare(
        new BatchField<TNode, ImmutableArray<ShownSimilar<TNode>>>(fetch) { Cost = arguments => new FieldCost(5, Read(arguments)) },
        FieldGraphType.Named($"Similar{typeof(TNode).Name}").AsRequired().AsList().AsRequired(), "similar", description, Count);

    private static int Read(FieldArguments arguments) => Numbers.In(arguments.Get(Count), Count.Name, 1, Most);

    private static async ValueTask<IReadOnlyList<ImmutableArray<ShownSimilar<Cluster>>>> ClustersAsync(IReadOnlyList<Cluster> parents, FieldContext context) =>
        await ShowAsync<Cluster>(await context.Snapshot().SimilarClustersAsync([.. parents.Select(parent => parent.Key)], Read(context.Arguments), context.Cancellation), context);

    private static async ValueTask<IReadOnlyList<ImmutableArray<ShownSimilar<Region>>>> RegionsAsync(IReadOnlyList<Region> parents, FieldContext context)
    {
        var all = (await context.Snapshot().RegionFiguresAsync(null, null, context.Cancellation))?.Portfolios().ToList() ?? [];
        var byRegion = all.ToDictionary();
        IReadOnlyList<SimilarPortfolio> Similar(Region region) =>
            byRegion.TryGetValue(region.Key, out var own) ? SimilarPortfolios.Of(KeyValuePair.Create(region.Key, own), all, Read(context.Arguments)) : [];
        return await ShowAsync<Region>([.. parents.Select(Similar)], context);
    }

    private static async ValueTask<IReadOnlyList<ImmutableArray<ShownSimilar<TNode>>>> ShowAsync<TNode>(IReadOnlyList<IReadOnlyList<SimilarPortfolio>> found, FieldContext context) where TNode : Node
    {
        var nodes = await NodeSet.ReadAsync(context.Snapshot(), found.SelectMany(list => list).Select(similar => similar.Key), context.Cancellation);
        return [.. found.Select(list => list.Select(similar => new ShownSimilar<TNode>(similar, (TNode)nodes[similar.Key])).ToImmutableArray())];
    }
}
