using GraphQL.Validation;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>Refuses <c>__schema</c> and <c>__type</c>, where clients may not read the schema.</summary>
public sealed class NoIntrospection : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLField>((field, context) =>
    {
        if (field.Name.Value.Span is "__schema" or "__type")
            context.ReportError(new ValidationError(context.Document.Source, "", "Introspection is switched off here.", field));
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);
}
