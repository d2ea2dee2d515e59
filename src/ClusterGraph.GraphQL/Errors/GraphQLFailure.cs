using System.Collections.Immutable;

namespace ClusterGraph.GraphQL.Errors;

/// <summary>A failure that the client is told about: a code of <see cref="ErrorCode"/>, a message that names the input and the rule, and details.</summary>
public sealed class GraphQLFailure(string code, string message) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>More members of <c>extensions</c>: numbers and texts by name.</summary>
    public ImmutableSortedDictionary<string, object> Details { get; init; } = ImmutableSortedDictionary<string, object>.Empty;
}
