using System.Collections.Immutable;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>What an answer says about the price of its operation.</summary>
/// <param name="Cost">The price.</param>
/// <param name="Most">The highest price allowed.</param>
/// <param name="Fields">What each field cost; null when nobody asked.</param>
internal sealed record Bill(double Cost, double Most, IReadOnlyList<(ImmutableArray<string> Path, double Cost)>? Fields);
