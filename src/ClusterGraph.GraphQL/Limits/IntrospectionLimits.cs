using ClusterGraph.GraphQL.Errors;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>Limits of what is asked beneath <c>__schema</c> and <c>__type</c>: what tools ask passes, walks round and round the types do not.</summary>
internal sealed class IntrospectionLimits(IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments, RequestLimits limits)
{
    private static readonly HashSet<string> TypeLists = ["fields", "inputFields", "interfaces", "possibleTypes"];

    public static bool IsRoot(GraphQLField field) => field.Name.Value.Span is "__schema" or "__type";

    /// <exception cref="GraphQLFailure">It goes deeper or brings more than allowed.</exception>
    public void Check(GraphQLDocument document, ISchema schema)
    {
        var roots = document.Definitions.OfType<IHasSelectionSetNode>().SelectMany(definition => RootsOf(definition.SelectionSet!)).ToList();
        if (roots.Count == 0) return;
        var all = new GraphQLSelectionSet([.. roots]);
        Check("levels of introspection", limits.MostIntrospectionDepth, all, static (_, beneath) => 1 + beneath);
        Check("lists of types inside each other", limits.MostIntrospectionCycles, all, static (field, beneath) => (TypeLists.Contains(field.Name.StringValue) ? 1 : 0) + beneath);
        new Limit(ErrorCode.CostLimitExceeded, "values of introspection", limits.MostIntrospectedValues).Check(Math.Round(new IntrospectionSize(schema, fragments).Of(all)));
    }

    private void Check(string name, int most, GraphQLSelectionSet roots, Func<GraphQLField, double, double> measure) => new Limit(ErrorCode.DepthLimitExceeded, name, most).Check(
        new FragmentMeasure(fragments, (field, beneath) => measure(field, field.SelectionSet is null ? 0 : beneath(field.SelectionSet)), Math.Max).Of(roots));

    private static IEnumerable<ASTNode> RootsOf(GraphQLSelectionSet set) => set.Selections.SelectMany(selection => selection switch
    {
        GraphQLField field when IsRoot(field) => [field],
        IHasSelectionSetNode { SelectionSet: { } beneath } => RootsOf(beneath),
        _ => [],
    });
}
