using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>CollectFields of the GraphQL specification (6.3.2): the fields of selection sets on one object type, grouped by response name in the order of the document.</summary>
internal sealed class FieldCollector(ISchema schema, GraphQLDocument document, Variables variables)
{
    public List<List<GraphQLField>> Collect(IObjectGraphType type, List<GraphQLSelectionSet> sets)
    {
        var groups = new OrderedDictionary<ROM, List<GraphQLField>>();
        var visited = new HashSet<ROM>();
        foreach (var set in sets) Add(type, set, groups, visited);
        return [.. groups.Values];
    }

    private void Add(IObjectGraphType type, GraphQLSelectionSet set, OrderedDictionary<ROM, List<GraphQLField>> groups, HashSet<ROM> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded((IHasDirectivesNode)selection)) continue;
            switch (selection)
            {
                case GraphQLField field:
                    var name = (field.Alias?.Name ?? field.Name).Value;
                    if (!groups.TryGetValue(name, out var group)) groups.Add(name, group = []);
                    group.Add(field);
                    break;
                case GraphQLInlineFragment inline when Applies(type, inline.TypeCondition):
                    Add(type, inline.SelectionSet, groups, visited);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.Value):
                    var fragment = document.FindFragmentDefinition(spread.FragmentName.Name.Value)!;
                    if (Applies(type, fragment.TypeCondition)) Add(type, fragment.SelectionSet, groups, visited);
                    break;
            }
        }
    }

    private bool Applies(IObjectGraphType type, GraphQLTypeCondition? condition) =>
        condition is null || condition.Type.Name.Value == type.Name
        || (schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType abstraction && abstraction.PossibleTypes.Contains(type));

    private bool IsIncluded(IHasDirectivesNode selection)
    {
        if (selection.Directives is not { Count: > 0 } directives) return true;
        foreach (var directive in directives.Items)
        {
            var skips = directive.Name.Value.Span is "skip";
            if (!skips && directive.Name.Value.Span is not "include") continue;
            if (Condition(directive.Arguments!.Items[0].Value) == skips) return false;
        }

        return true;
    }

    private bool Condition(GraphQLValue value) => value switch
    {
        GraphQLBooleanValue literal => literal.Value.Span is "true",
        GraphQLVariable variable => variables.ValueFor(variable.Name, out var found) && found.Value is true,
        _ => false,
    };
}
