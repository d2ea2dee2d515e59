using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Validation;

/// <summary>Section 5.8.5 of the specification where the engine does not look: a variable that may be null cannot stand in a list literal whose items may not.</summary>
public sealed class NonNullListItems : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var uses = new List<(ASTNode Definition, GraphQLVariable Variable, IGraphType Item)>();
        ASTNode? definition = null;
        return new(new NodeVisitors(
            new MatchingNodeVisitor<GraphQLOperationDefinition>((node, _) => definition = node),
            new MatchingNodeVisitor<GraphQLFragmentDefinition>((node, _) => definition = node),
            new MatchingNodeVisitor<GraphQLArgument>((node, state) => Collect(node.Value, state.TypeInfo.GetArgument()?.ResolvedType, (variable, item) => uses.Add((definition!, variable, item)))),
            new MatchingNodeVisitor<GraphQLDocument>(leave: (document, state) =>
            {
                if (uses.Count > 0)
                    foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>()) Check(operation, uses, state);
            })));
    }

    private static void Collect(GraphQLValue value, IGraphType? type, Action<GraphQLVariable, IGraphType> found)
    {
        var inner = type is NonNullGraphType nonNull ? nonNull.ResolvedType : type;
        if (inner is ListGraphType list && value is GraphQLListValue { Values: { } items })
            foreach (var item in items)
                if (item is GraphQLVariable variable && list.ResolvedType is NonNullGraphType) found(variable, list.ResolvedType);
                else Collect(item, list.ResolvedType, found);
        else if (inner is ListGraphType { ResolvedType: { } only } && value is GraphQLObjectValue) Collect(value, only, found);
        else if (inner is IInputObjectGraphType input && value is GraphQLObjectValue { Fields: { } fields })
            foreach (var field in fields) Collect(field.Value, input.GetField(field.Name.Value)?.ResolvedType, found);
    }

    private static void Check(GraphQLOperationDefinition operation, List<(ASTNode Definition, GraphQLVariable Variable, IGraphType Item)> uses, ValidationContext context)
    {
        var nullable = operation.Variables?.Items.Where(variable => variable.Type is not GraphQLNonNullType && variable.DefaultValue is null or GraphQLNullValue).Select(variable => variable.Variable.Name.Value).ToHashSet();
        if (nullable is not { Count: > 0 }) return;
        var reached = context.GetRecursivelyReferencedFragments(operation)?.ToHashSet<ASTNode>() ?? [];
        reached.Add(operation);
        foreach (var (definition, variable, item) in uses)
            if (reached.Contains(definition) && nullable.Contains(variable.Name.Value))
                context.ReportError(new ValidationError(context.Document.Source, "5.8.5", $"Variable '${variable.Name.Value}' may be null and stands in a list of {item}.", variable));
    }
}
