using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Validation;

/// <summary>Section 5.2.4.1 of the specification (2025): the root selection of a subscription has no <c>@skip</c> and no <c>@include</c>, for it must select one field whatever its variables are.</summary>
public sealed class UnconditionalSubscription : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLOperationDefinition>((operation, context) =>
    {
        if (operation.Operation == OperationType.Subscription) Check(operation.SelectionSet, context, []);
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(GraphQLSelectionSet set, ValidationContext context, HashSet<GraphQLFragmentDefinition> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (((IHasDirectivesNode)selection).Directives?.Any(directive => directive.Name.Value.Span is "skip" or "include") == true)
                context.ReportError(new ValidationError(context.Document.Source, "5.2.4.1", "@skip and @include are not allowed on the root selection of a subscription.", selection));
            if (selection is GraphQLInlineFragment inline) Check(inline.SelectionSet, context, visited);
            else if (selection is GraphQLFragmentSpread spread && context.Document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment && visited.Add(fragment))
                Check(fragment.SelectionSet, context, visited);
        }
    }
}
