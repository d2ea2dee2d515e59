using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Types;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>Compiles one operation of a valid document into a <see cref="SelectionPlan"/>: fields merged by response name, fragments resolved per type, <c>@skip</c> and <c>@include</c> decided.</summary>
/// <remarks>The same selection on the same type is compiled once, so that the plan of nested abstract types stays as small as the document times the types.</remarks>
internal sealed class PlanCompiler(ISchema schema, GraphQLDocument document, IValidationResult values)
{
    /// <summary>A bound for documents that are small but select something else on every path.</summary>
    public const int MostFields = 20_000;

    private readonly Dictionary<(string Fields, string Type), SelectionPlan> done = [];
    private readonly Dictionary<ASTNode, int> numbers = [];
    private int ordinal;

    public OperationPlan Compile(GraphQLOperationDefinition operation)
    {
        IObjectGraphType root = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation!,
            OperationType.Subscription => schema.Subscription!,
            _ => schema.Query,
        };
        var collector = new FieldCollector(schema, document, values.Variables ?? Variables.None);
        var groups = collector.Collect(root, [operation.SelectionSet]);
        var introspection = groups.SelectMany(group => group).Where(IsIntrospection).ToImmutableArray();
        return new OperationPlan(operation, Select(root, groups, collector), ordinal, introspection);
    }

    private SelectionPlan Select(IObjectGraphType type, List<List<GraphQLField>> groups, FieldCollector collector)
    {
        var key = (string.Join(',', groups.SelectMany(group => group).Select(Number)), type.Name);
        if (done.TryGetValue(key, out var known)) return known;
        return done[key] = new SelectionPlan(type, [.. groups.Select(group => Compile(type, group, collector))]);
    }

    private static bool IsIntrospection(GraphQLField node) => node.Name.Value.Span is "__schema" or "__type";

    private int Number(GraphQLField node)
    {
        if (!numbers.TryGetValue(node, out var number)) numbers[node] = number = numbers.Count;
        return number;
    }

    private FieldPlan Compile(IObjectGraphType type, List<GraphQLField> group, FieldCollector collector)
    {
        if (ordinal == MostFields) throw new GraphQLFailure(ErrorCode.DocumentTooLarge, $"The operation selects more than {MostFields} fields, fragments counted for each type that they apply to.");
        var node = group[0];
        var definition = type.Fields.Find(node.Name.Value);
        var name = (node.Alias?.Name ?? node.Name).StringValue;
        var field = new FieldPlan
        {
            Ordinal = ordinal++,
            ResponseName = name,
            Key = Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(name)}\":"),
            Declared = (DeclaredField?)definition,
            IsIntrospection = IsIntrospection(node),
            Node = node,
            Type = definition?.ResolvedType,
            Shape = definition is null ? new FieldShape(true, false, false) : FieldShape.Of(definition.ResolvedType!),
            Constant = ConstantArguments(definition, node),
        };
        if (definition is not null) SelectBeneath(field, definition.ResolvedType!.GetNamedType(), group, collector);
        return field;
    }

    private void SelectBeneath(FieldPlan field, IGraphType type, List<GraphQLField> group, FieldCollector collector)
    {
        var sets = group.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!).ToList();
        if (type is IObjectGraphType concrete)
            field.OnlySelection = Select(concrete, collector.Collect(concrete, sets), collector);
        else if (type is IAbstractGraphType abstraction)
            field.Selections = abstraction.PossibleTypes.Cast<DeclaredObject>().ToFrozenDictionary(possible => possible.ClrType, possible => Select(possible, collector.Collect(possible, sets), collector));
    }

    private FieldArguments? ConstantArguments(FieldType? definition, GraphQLField node)
    {
        if (definition?.Arguments is not { Count: > 0 }) return FieldArguments.None;
        if (node.Arguments is { Count: > 0 } given)
            return given.Any(argument => VariableFinder.UsesVariable(argument.Value)) ? null : new FieldArguments(values.ArgumentValues![node]);
        return new FieldArguments(ExecutionHelper.GetArguments(definition.Arguments, null, null, document, node, null));
    }
}
