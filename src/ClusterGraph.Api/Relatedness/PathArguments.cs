using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Relatedness;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Api.Relatedness;

/// <summary>The arguments that limit paths.</summary>
internal static class PathArguments
{
    private const int MostPaths = 50;
    private const int MostHops = 6;
    private static readonly Argument<int?> Count = Argument.Int("k", $"How many paths at most, 1 to {MostPaths}.", 5);
    private static readonly Argument<int?> Hops = Argument.Int("maxHops", $"Edges that a path may have, the ones at its ends included, 1 to {MostHops}.", 4);
    private static readonly Argument<double?> Floor = Argument.Float("minStrength", "Only paths at least this strong, in [0,1]. Below 0.05 relatedness is noise.", RelatednessRules.Floor);
    private static readonly Argument<ImmutableArray<RelatednessBasis>> Bases = Argument.Enums<RelatednessBasis>("basis", "Only across edges of these bases; all when left out.");

    public static ImmutableArray<DeclaredArgument> All => [Count, Hops, Floor, Bases];

    /// <exception cref="GraphQLFailure">An argument is out of range.</exception>
    public static PathQuery Read(FieldArguments arguments)
    {
        var bases = arguments.Get(Bases);
        var floor = arguments.Get(Floor);
        if (floor is not (>= 0 and <= 1)) throw new GraphQLFailure(ErrorCode.BadUserInput, string.Create(CultureInfo.InvariantCulture, $"'minStrength' is {floor}; it must be from 0 to 1."));
        return new PathQuery
        {
            Count = Numbers.In(arguments.Get(Count), Count.Name, 1, MostPaths),
            MaxHops = Numbers.In(arguments.Get(Hops), Hops.Name, 1, MostHops),
            MinStrength = floor.Value,
            Bases = bases.IsEmpty ? null : bases.ToFrozenSet(),
        };
    }

    /// <summary>By how many paths are asked for, and how long.</summary>
    public static FieldCost CostOf(FieldArguments arguments)
    {
        var query = Read(arguments);
        return new FieldCost(5 + (query.Count * query.MaxHops), query.Count);
    }
}
