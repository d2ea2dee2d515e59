using System.Collections.Immutable;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>A compiled operation: what to execute, and the introspection fields that the engine's own executor answers.</summary>
internal sealed record OperationPlan(GraphQLOperationDefinition Operation, SelectionPlan Root, int FieldCount, ImmutableArray<GraphQLField> Introspection);
