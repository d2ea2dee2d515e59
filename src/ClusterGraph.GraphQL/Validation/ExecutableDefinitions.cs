using GraphQL.Validation;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Validation;

/// <summary>Section 5.1.1 of the specification: a request has operations and fragments, and defines no types or directives.</summary>
public sealed class ExecutableDefinitions : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLDocument>((document, context) =>
    {
        foreach (var definition in document.Definitions)
            if (definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
                context.ReportError(new ValidationError(context.Document.Source, "5.1.1", "A request has operations and fragments only; it cannot define or extend a schema, a type or a directive.", definition));
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);
}
