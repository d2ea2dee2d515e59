using ClusterGraph.GraphQL.Errors;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>Counts what a document has, as written.</summary>
internal sealed class DocumentSize
{
    private int fields;
    private int fragments;
    private int spreads;
    private int directives;

    /// <exception cref="GraphQLFailure">There is more of something than allowed.</exception>
    public static void Check(GraphQLDocument document, RequestLimits limits)
    {
        var size = new DocumentSize();
        foreach (var definition in document.Definitions) size.Add(definition);
        new Limit(ErrorCode.DocumentTooLarge, "fields", limits.MostFields).Check(size.fields);
        new Limit(ErrorCode.DocumentTooLarge, "fragments", limits.MostFragments).Check(size.fragments);
        new Limit(ErrorCode.DocumentTooLarge, "fragment spreads", limits.MostSpreads).Check(size.spreads);
        new Limit(ErrorCode.DocumentTooLarge, "directives on one element", limits.MostDirectives).Check(size.directives);
    }

    private void Add(ASTNode definition)
    {
        if (definition is IHasDirectivesNode directed) Add(directed);
        if (definition is GraphQLFragmentDefinition) fragments++;
        if (definition is GraphQLOperationDefinition { Variables: { } variables })
            foreach (var variable in variables) Add((IHasDirectivesNode)variable);
        if (definition is IHasSelectionSetNode { SelectionSet: { } set }) Add(set);
    }

    private void Add(GraphQLSelectionSet set)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is IHasDirectivesNode directed) Add(directed);
            if (selection is GraphQLField) fields++;
            if (selection is GraphQLInlineFragment) fragments++;
            if (selection is GraphQLFragmentSpread) spreads++;
            if (selection is IHasSelectionSetNode { SelectionSet: { } beneath }) Add(beneath);
        }
    }

    private void Add(IHasDirectivesNode node) => directives = Math.Max(directives, node.Directives?.Count ?? 0);
}
