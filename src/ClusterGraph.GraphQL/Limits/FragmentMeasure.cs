using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>A number for selection sets, through fragments, each of which is measured once. A cycle of fragments counts as nothing: validation refuses it.</summary>
/// <param name="fragments">The named fragments of the document.</param>
/// <param name="field">The number of a field, given what measures a selection set.</param>
/// <param name="join">How the numbers of the selections of a set become one.</param>
internal sealed class FragmentMeasure(IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments, Func<GraphQLField, Func<GraphQLSelectionSet, double>, double> field, Func<double, double, double> join)
{
    private readonly Dictionary<ROM, double> known = [];

    public double Of(GraphQLSelectionSet set)
    {
        var sum = 0d;
        foreach (var selection in set.Selections)
            sum = join(sum, selection switch
            {
                GraphQLField node => field(node, Of),
                GraphQLInlineFragment inline => Of(inline.SelectionSet),
                GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.Value),
                _ => 0,
            });
        return sum;
    }

    private double Of(ROM name)
    {
        if (known.TryGetValue(name, out var done)) return done;
        known[name] = 0;
        return fragments.TryGetValue(name, out var fragment) ? known[name] = Of(fragment.SelectionSet) : 0;
    }
}
