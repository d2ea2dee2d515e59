using System.Collections.Immutable;

namespace ClusterGraph.GraphQL.Filtering;

/// <summary>How the host combines its filters.</summary>
public sealed record FilterAlgebra<TFilter>(Func<ImmutableArray<TFilter>, TFilter> And, Func<ImmutableArray<TFilter>, TFilter> Or, Func<TFilter, TFilter> Not);
