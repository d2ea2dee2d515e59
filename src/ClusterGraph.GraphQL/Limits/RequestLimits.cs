using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>What one request may ask for.</summary>
public sealed record RequestLimits
{
    /// <summary>The highest price of an operation.</summary>
    public double MostCost { get; init; } = 100_000;

    /// <summary>How many errors a response lists.</summary>
    public int MostErrors { get; init; } = 10;

    /// <summary>The price of an operation.</summary>
    /// <exception cref="GraphQLFailure">It is above <see cref="MostCost"/>.</exception>
    internal double Check(CostCalculator price, OperationPlan plan)
    {
        var cost = price.Of(plan.Root);
        if (cost <= MostCost) return cost;
        var dearest = plan.Root.Fields.MaxBy(field => price.Of(field, 1))!;
        throw new GraphQLFailure(ErrorCode.CostLimitExceeded, $"The operation costs {cost}, more than {MostCost}. Most of it is '{dearest.ResponseName}': ask for smaller pages there.")
        {
            Details = ImmutableSortedDictionary<string, object>.Empty.Add("cost", cost).Add("maxCost", MostCost).Add("advice", dearest.ResponseName),
        };
    }
}
