using ClusterGraph.GraphQL.Errors;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>Limits on what operations select once their fragments are spread. Time is about linear in the document, whatever fragments do with each other.</summary>
internal sealed class SelectionLimits(GraphQLDocument document, RequestLimits limits)
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().GroupBy(fragment => fragment.FragmentName.Name.Value).ToDictionary(group => group.Key, group => group.First());

    /// <exception cref="GraphQLFailure">There is more of something than allowed.</exception>
    public void Check(ISchema schema)
    {
        CheckDepth();
        CheckSpreads();
        new AliasLimit(fragments, limits.MostAliases).Check(document);
        new IntrospectionLimits(fragments, limits).Check(document, schema);
    }

    private void CheckDepth()
    {
        var depth = new FragmentMeasure(fragments, static (field, beneath) => 1 + (IntrospectionLimits.IsRoot(field) || field.SelectionSet is null ? 0 : beneath(field.SelectionSet)), Math.Max);
        var limit = new Limit(ErrorCode.DepthLimitExceeded, "levels of fields", limits.MostDepth);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>()) limit.Check(depth.Of(operation.SelectionSet));
    }

    /// <summary>Two spreads of a fragment that has two spreads of another, and so on: few words, and more spreads than anybody can follow.</summary>
    private void CheckSpreads()
    {
        var spreads = new Dictionary<ROM, double>();
        var limit = new Limit(ErrorCode.DocumentTooLarge, "fragment spreads inside fragments", 10d * limits.MostSpreads);
        foreach (var name in fragments.Keys) limit.Check(SpreadsOf(name, spreads));
    }

    private double SpreadsOf(ROM name, Dictionary<ROM, double> known)
    {
        if (known.TryGetValue(name, out var done)) return done;
        known[name] = 0;
        return fragments.TryGetValue(name, out var fragment) ? known[name] = SpreadsOf(fragment.SelectionSet, known) : 0;
    }

    private double SpreadsOf(GraphQLSelectionSet set, Dictionary<ROM, double> known) => set.Selections.Sum(selection => selection switch
    {
        GraphQLInlineFragment inline => SpreadsOf(inline.SelectionSet, known),
        GraphQLFragmentSpread spread => 1 + SpreadsOf(spread.FragmentName.Name.Value, known),
        _ => 0,
    });
}
