using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>A parsed and validated document with the plans compiled from it.</summary>
internal sealed class PreparedDocument(GraphQLDocument document, ImmutableArray<ResponseError> errors)
{
    /// <summary>How many fields the remembered plans have together; a small document has many plans, a large one few.</summary>
    private const int MostPlannedFields = 4_000;

    private readonly ConcurrentDictionary<(GraphQLOperationDefinition Operation, string Conditions), OperationPlan> plans = new();
    private readonly List<GraphQLOperationDefinition> operations = [.. document.Definitions.OfType<GraphQLOperationDefinition>()];
    private readonly ImmutableArray<string> conditionVariables = ConditionVariables.Of(document);
    private readonly string noConditions = new('0', ConditionVariables.Of(document).Length);
    private int plannedFields;

    /// <summary>How many plans are remembered.</summary>
    internal int PlanCount => plans.Count;

    public GraphQLDocument Document { get; } = document;

    /// <summary>What validation found; the document cannot be executed then.</summary>
    public ImmutableArray<ResponseError> Errors { get; } = errors;

    /// <summary>The plan of an operation: one for each combination of values that the variables of its <c>@skip</c> and <c>@include</c> take.</summary>
    public OperationPlan PlanOf(GraphQLOperationDefinition operation, ISchema schema, IValidationResult values)
    {
        var variables = values.Variables ?? Variables.None;
        var conditions = conditionVariables.IsEmpty ? "" : string.Concat(conditionVariables.Select(name => variables.ValueFor(name) is true ? '1' : '0'));
        if (plans.TryGetValue((operation, conditions), out var plan)) return plan;
        plan = new PlanCompiler(schema, Document, values).Compile(operation);
        if (Interlocked.Add(ref plannedFields, plan.FieldCount + 1) <= MostPlannedFields) plans.TryAdd((operation, conditions), plan);
        else Interlocked.Add(ref plannedFields, -plan.FieldCount - 1);
        return plan;
    }

    /// <summary>The remembered plan of an operation that declares no variables, so that its arguments were coerced for good; null for any other.</summary>
    public OperationPlan? FixedPlanOf(GraphQLOperationDefinition operation) =>
        operation.Variables is null or { Count: 0 } && plans.TryGetValue((operation, noConditions), out var plan) ? plan : null;

    /// <summary>The operation of a name, or the only one.</summary>
    /// <exception cref="GraphQLFailure">There is none, or the name is needed.</exception>
    public GraphQLOperationDefinition OperationOf(string? name)
    {
        if (operations.Count == 0) throw new GraphQLFailure(ErrorCode.ValidationFailed, "The document has no operation.");
        if (string.IsNullOrEmpty(name))
            return operations.Count == 1 ? operations[0] : throw new GraphQLFailure(ErrorCode.BadRequest, $"The document has {operations.Count} operations: say which one in 'operationName'.");
        return operations.Find(operation => operation.Name is { } own && own.Value == name)
            ?? throw new GraphQLFailure(ErrorCode.BadRequest, $"The document has no operation named '{name}'.");
    }
}
