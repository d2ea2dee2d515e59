using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>What one request may ask for. Everything but the price is checked on the text, before validation.</summary>
public sealed record RequestLimits
{
    /// <summary>The highest price of an operation.</summary>
    public double MostCost { get; init; } = 100_000;

    /// <summary>How many values an answer may have at most, leaves included, which have no price: a few fields of many nodes, or many fields of a few.</summary>
    public double MostValues { get; init; } = 1_000_000;

    /// <summary>How many errors a response lists, the one that tells how many there were included.</summary>
    public int MostErrors { get; init; } = 10;

    /// <summary>Length of a document in bytes of UTF-8.</summary>
    public int MostDocumentBytes { get; init; } = 32 * 1024;

    /// <summary>Lexical tokens of a document.</summary>
    public int MostTokens { get; init; } = 8_000;

    /// <summary>How deep the parser goes, counted in nodes of the syntax tree; two or three a level of fields or of an argument's value.</summary>
    public int MostSyntaxDepth { get; init; } = 100;

    /// <summary>Fields that a document selects, as written.</summary>
    public int MostFields { get; init; } = 1_000;

    /// <summary>Fragments of a document, named and inline together.</summary>
    public int MostFragments { get; init; } = 100;

    /// <summary>Fragment spreads of a document; ten times as many once those inside fragments are counted wherever they are spread.</summary>
    public int MostSpreads { get; init; } = 100;

    /// <summary>Aliases of one field in one place, fragments included.</summary>
    public int MostAliases { get; init; } = 30;

    /// <summary>How deep fields are nested, through fragments.</summary>
    public int MostDepth { get; init; } = 15;

    /// <summary>Directives on one element of a document.</summary>
    public int MostDirectives { get; init; } = 20;

    /// <summary>How deep fields are nested beneath <c>__schema</c> and <c>__type</c>; what the usual tools ask is 13 to 15 deep.</summary>
    public int MostIntrospectionDepth { get; init; } = 18;

    /// <summary>How often a list that leads from type to type (<c>fields</c>, <c>inputFields</c>, <c>interfaces</c>, <c>possibleTypes</c>) may stand beneath another; the usual tools need 1.</summary>
    public int MostIntrospectionCycles { get; init; } = 2;

    /// <summary>About how many values an introspection may bring.</summary>
    public double MostIntrospectedValues { get; init; } = 300_000;

    /// <summary>Whether an operation of a price is executed.</summary>
    internal bool Allow(Price price) => price.Cost <= MostCost && price.Values <= MostValues;

    /// <summary>The price of an operation.</summary>
    /// <exception cref="GraphQLFailure">It is above <see cref="MostCost"/>, or the answer may have more than <see cref="MostValues"/>.</exception>
    internal double Check(CostCalculator price, OperationPlan plan)
    {
        var (cost, values) = price.Of(plan.Root);
        new Limit(ErrorCode.CostLimitExceeded, "values in its answer at most", MostValues).Check(cost <= MostCost ? values : 0);
        if (cost <= MostCost) return cost;
        var dearest = plan.Root.Fields.MaxBy(field => price.Of(field, 1).Cost)!;
        throw new GraphQLFailure(ErrorCode.CostLimitExceeded, $"The operation costs {cost}, more than {MostCost}. Most of it is '{dearest.ResponseName}': ask for smaller pages there.")
        {
            Details = ImmutableSortedDictionary<string, object>.Empty.Add("cost", cost).Add("maxCost", MostCost).Add("advice", dearest.ResponseName),
        };
    }
}
