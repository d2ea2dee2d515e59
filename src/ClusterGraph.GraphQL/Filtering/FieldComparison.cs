using System.Collections.Immutable;

namespace ClusterGraph.GraphQL.Filtering;

/// <summary>One comparison that a client asks for: the operator and its operands (one, several for a list, a boolean for <see cref="FilterOperator.IsNull"/>).</summary>
public sealed record FieldComparison(FilterOperator Operator, ImmutableArray<object> Operands)
{
    /// <summary>Texts are compared as they are, not without case and accents.</summary>
    public bool Exact { get; init; }
}
