using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Types;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Connections;

/// <summary>The arguments of <c>facets</c> for one kind of list.</summary>
public sealed class FacetArguments
{
    public const int MostBuckets = 100;

    private readonly Argument<ImmutableArray<string>> by;
    private readonly Argument<int?> top = Argument.Int("top", $"How many buckets a facet shows at most, 1 to {MostBuckets}.", 20);

    /// <param name="facets">An enum whose values are the facets' names.</param>
    public FacetArguments(EnumerationGraphType facets)
    {
        by = new("by", "Which facets.", value => [.. ((System.Collections.IEnumerable)value!).Cast<string>()])
        {
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(facets))),
        };
    }

    public ImmutableArray<DeclaredArgument> Arguments => [by, top];

    /// <summary>The facets that the selections beneath a list ask for, each once with the largest number of buckets.</summary>
    public IReadOnlyDictionary<string, int> Wanted(FieldContext list) => list.ArgumentsOfSelected("facets")
        .SelectMany(arguments => arguments.Get(by).Select(name => (Name: name, Top: Top(arguments))))
        .GroupBy(wanted => wanted.Name)
        .ToDictionary(group => group.Key, group => group.Max(wanted => wanted.Top));

    internal IReadOnlyList<Facet> Pick(ImmutableArray<Facet> counted, FieldArguments arguments)
    {
        var most = Top(arguments);
        return [.. arguments.Get(by).Select(name => counted.First(facet => facet.Field == name)).Select(facet => facet with { Buckets = [.. facet.Buckets.Take(most)] })];
    }

    private int Top(FieldArguments arguments) => arguments.Get(top) is { } most and >= 1 and <= MostBuckets
        ? most
        : throw new GraphQLFailure(ErrorCode.BadUserInput, $"'top' must be from 1 to {MostBuckets}.");
}
