using System.Collections.Immutable;
using ClusterGraph.GraphQL.Limits;
using GraphQL.Validation;
using GraphQL.Validation.Rules;

namespace ClusterGraph.GraphQL.Validation;

/// <summary>What makes a document valid: the engine's rules, with a linear one in place of its super-quadratic one, and the rules of the specification that it lacks.</summary>
public static class ExecutionRules
{
    public static ImmutableArray<IValidationRule> All { get; } =
    [
        new ExecutableDefinitions(),
        .. DocumentValidator.CoreRules.Where(rule => rule is not OverlappingFieldsCanBeMerged),
        new MergeableFields(),
        new NonNullListItems(),
        new UnconditionalSubscription(),
    ];
}
