using GraphQL.Validation;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>
/// The rule "fields in set can merge" of the GraphQL specification (5.3.2) in about linear time: fields are compared group by group with the first of their group instead of pair by pair,
/// and the same set of fields is looked at once. Replaces the engine's own rule, which is super-quadratic.
/// </summary>
/// <remarks>Two fields of one response name must have the same shape of type, whatever their parents; where their parents may be the same object, also the same field and arguments.</remarks>
public sealed class MergeableFields : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(new MatchingNodeVisitor<GraphQLOperationDefinition>((operation, state) =>
    {
        var root = operation.Operation switch { OperationType.Mutation => state.Schema.Mutation, OperationType.Subscription => state.Schema.Subscription, _ => state.Schema.Query };
        if (root is not null) new MergeCheck(state).Check(root, operation.SelectionSet);
    }));
}
