using ClusterGraph.GraphQL.Types;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>What one request brings to a compiled operation: the values of the arguments that its variables take part in.</summary>
internal sealed class RequestValues(int fields, IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>>? arguments, Variables variables)
{
    private readonly FieldArguments?[] ready = new FieldArguments?[fields];

    public Variables Variables { get; } = variables;

    /// <summary>The answers to introspection fields, as JSON by response name.</summary>
    public IReadOnlyDictionary<string, byte[]> Introspected { get; set; } = new Dictionary<string, byte[]>();

    public FieldArguments ArgumentsOf(FieldPlan field) => field.Constant ?? (ready[field.Ordinal] ??= Find(field));

    private FieldArguments Find(FieldPlan field) => arguments is not null && arguments.TryGetValue(field.Node, out var found) ? new FieldArguments(found) : FieldArguments.None;
}
