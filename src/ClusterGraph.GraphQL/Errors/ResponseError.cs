using System.Collections.Immutable;

namespace ClusterGraph.GraphQL.Errors;

/// <summary>One entry of <c>errors</c>.</summary>
/// <param name="Path">Response keys (strings) and list indices (integers); empty for an error of the whole request.</param>
public sealed record ResponseError(string Code, string Message, ImmutableArray<object> Path, ImmutableArray<(int Line, int Column)> Locations)
{
    public ImmutableSortedDictionary<string, object> Details { get; init; } = ImmutableSortedDictionary<string, object>.Empty;

    /// <summary>An error of the whole request.</summary>
    public static ResponseError OfRequest(string code, string message) => new(code, message, [], []);
}
