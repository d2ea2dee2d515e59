using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Sources;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>Declares fields that lead from nodes to their neighbours.</summary>
internal static class Relation
{
    private static readonly Argument<StatementStatus?> Status = Argument.Enum<StatementStatus>("status", "Only stated links, or only inferred ones; all when left out.");
    private static readonly Argument<ImmutableArray<LinkRole>> Roles = Argument.Enums<LinkRole>("roles", "Only links in one of these roles; all when left out.");
    private static readonly Argument<ImmutableArray<RelatednessBasis>> Bases = Argument.Enums<RelatednessBasis>("basis", "Only links of one of these bases; all when left out.");
    private static readonly Argument<PartialDate?> During = new("during", "Only links whose period surely includes some day of this date (YYYY, YYYY-MM or YYYY-MM-DD); a link without a period does not.", value => value as PartialDate?) { Type = typeof(PartialDateGraphType) };
    private static readonly Argument<double?> MinimumWeight = Argument.Float("minWeight", "Only links at least this related, in [0,1].");

    /// <param name="parent">The type that gets the field.</param>
    /// <param name="name">The field, and what the neighbours are.</param>
    /// <param name="route">How to get there, and what its edges show.</param>
    /// <param name="target">What lists of the neighbours can do.</param>
    public static void Add<T>(DeclaredObject<T> parent, (string Name, string Description) name, ShownRoute route, NodeLists target) where T : Node
    {
        var connection = target.LinkConnection(route.Fields);
        var list = $"{parent.Name}.{name.Name}";
        var field = new BatchField<T, Page<NodeRow>>((parents, context) => FollowAsync(list, parents, context, (route, target)))
        {
            IsConnection = true,
            Cost = CostOf,
        };
        parent.Declare(field, FieldGraphType.Of(new NonNullGraphType(connection)), name.Name, name.Description, [.. target.Arguments, .. ArgumentsOf(route.Fields)]);
    }

    public static FieldCost CostOf(FieldArguments arguments)
    {
        var size = PageRange.Of(arguments).Size;
        return new FieldCost(1 + size, size);
    }

    private static IEnumerable<DeclaredArgument> ArgumentsOf(LinkField fields)
    {
        yield return Status;
        yield return During;
        if (fields.HasFlag(LinkField.Role)) yield return Roles;
        if (!fields.HasFlag(LinkField.Relatedness)) yield break;
        yield return Bases;
        yield return MinimumWeight;
    }

    private static async ValueTask<IReadOnlyList<Page<NodeRow>>> FollowAsync<T>(string list, IReadOnlyList<T> parents, FieldContext context, (ShownRoute Shown, NodeLists Target) way) where T : Node
    {
        var asked = way.Target.Ask(list, context, way.Shown.DefaultOrder);
        var links = new LinkCondition
        {
            Status = context.Arguments.Get(Status),
            During = context.Arguments.Get(During),
            Roles = context.Arguments.Get(Roles),
            Bases = context.Arguments.Get(Bases),
            MinimumWeight = context.Arguments.Get(MinimumWeight),
        };
        var pages = await context.Snapshot().FollowAsync([.. parents.Select(parent => parent.Key)], new RouteQuery(way.Shown.Route, asked.Selection, links), context.Cancellation);
        return [.. pages.Select(asked.ToPage)];
    }
}
