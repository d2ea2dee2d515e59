using ClusterGraph.GraphQL.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>How many aliases one field may have in one place: the same work asked for again and again.</summary>
internal sealed class AliasLimit(IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments, int most)
{
    /// <exception cref="ClusterGraph.GraphQL.Errors.GraphQLFailure">A field has more.</exception>
    public void Check(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
            if (definition is IHasSelectionSetNode { SelectionSet: { } set }) Check(set);
    }

    private void Check(GraphQLSelectionSet set)
    {
        var aliases = new Dictionary<ROM, HashSet<ROM>>();
        Collect(set, aliases, []);
        foreach (var (name, names) in aliases)
            if (names.Count > most) new Limit(ErrorCode.TooManyAliases, $"aliases of '{name}' in one place", most).Check(names.Count);
        CheckBeneath(set);
    }

    private void CheckBeneath(GraphQLSelectionSet set)
    {
        foreach (var selection in set.Selections)
            if (selection is GraphQLField { SelectionSet: { } fields }) Check(fields);
            else if (selection is GraphQLInlineFragment inline) CheckBeneath(inline.SelectionSet);
    }

    private void Collect(GraphQLSelectionSet set, Dictionary<ROM, HashSet<ROM>> aliases, HashSet<ROM> visited)
    {
        foreach (var selection in set.Selections)
            switch (selection)
            {
                case GraphQLField { Alias: { } alias } field:
                    if (!aliases.TryGetValue(field.Name.Value, out var names)) aliases.Add(field.Name.Value, names = []);
                    names.Add(alias.Name.Value);
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, aliases, visited);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.Value) && fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment):
                    Collect(fragment.SelectionSet, aliases, visited);
                    break;
            }
    }
}
