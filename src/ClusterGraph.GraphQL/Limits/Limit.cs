using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>One bound: the code and name that it is refused by, and the number.</summary>
internal readonly record struct Limit(string Code, string Name, double Most)
{
    /// <exception cref="GraphQLFailure">There are more than allowed.</exception>
    public void Check(double found)
    {
        if (found <= Most) return;
        throw new GraphQLFailure(Code, $"The document has {found} {Name}; at most {Most} are allowed.")
        {
            Details = ImmutableSortedDictionary<string, object>.Empty.Add("limit", Name).Add("max", Most).Add("found", found),
        };
    }
}
