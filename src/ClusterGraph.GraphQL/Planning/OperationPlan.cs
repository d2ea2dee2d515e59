using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ClusterGraph.GraphQL.Limits;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>A compiled operation: what to execute, and the introspection fields that the engine's own executor answers.</summary>
internal sealed record OperationPlan(GraphQLOperationDefinition Operation, SelectionPlan Root, int FieldCount, ImmutableArray<GraphQLField> Introspection)
{
    private StrongBox<Price>? price;

    /// <summary>What it costs, where no variable takes part in it; null until it was priced once.</summary>
    public Price? FixedPrice => price?.Value;

    /// <summary>Whether it is the same in every request: nothing is to be coerced then.</summary>
    public bool IsFixed => Operation.Variables is null or { Count: 0 };

    /// <summary>Remembers the price, unless the next request may have another.</summary>
    public void Fix(Price total)
    {
        if (IsFixed) price ??= new StrongBox<Price>(total);
    }
}
