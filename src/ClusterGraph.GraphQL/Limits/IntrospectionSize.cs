using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>About how many values an introspection brings. Lists of all types are reckoned with what a type has on average, lists of one type with what a type has at most.</summary>
internal sealed class IntrospectionSize
{
    private readonly IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments;
    private readonly Dictionary<(ROM Name, bool OfAll), double> known = [];
    private readonly Dictionary<string, (double Average, double Most)> lists;

    public IntrospectionSize(ISchema schema, IReadOnlyDictionary<ROM, GraphQLFragmentDefinition> fragments)
    {
        this.fragments = fragments;
        schema.Initialize();
        var types = schema.AllTypes.ToList();
        var fields = types.OfType<IComplexGraphType>().SelectMany(type => type.Fields).ToList();
        lists = new()
        {
            ["types"] = (types.Count, types.Count),
            ["directives"] = (schema.Directives.Count, schema.Directives.Count),
            ["fields"] = Sizes(types, type => type is IComplexGraphType complex and not IInputObjectGraphType ? complex.Fields.Count : 0),
            ["inputFields"] = Sizes(types, type => type is IInputObjectGraphType input ? input.Fields.Count : 0),
            ["enumValues"] = Sizes(types, type => type is EnumerationGraphType values ? values.Values.Count : 0),
            ["interfaces"] = Sizes(types, type => type is IImplementInterfaces implementing ? implementing.ResolvedInterfaces.Count : 0),
            ["possibleTypes"] = Sizes(types, type => type is IAbstractGraphType general ? general.PossibleTypes.Count : 0),
            ["args"] = Sizes(fields, field => field.Arguments?.Count ?? 0),
        };
    }

    public double Of(GraphQLSelectionSet set) => Of(set, false);

    private double Of(GraphQLSelectionSet set, bool ofAll) => set.Selections.Sum(selection => selection switch
    {
        GraphQLField field => Of(field, ofAll),
        GraphQLInlineFragment inline => Of(inline.SelectionSet, ofAll),
        GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.Value, ofAll),
        _ => 0,
    });

    private double Of(GraphQLField field, bool ofAll)
    {
        var name = field.Name.StringValue;
        var (average, most) = lists.GetValueOrDefault(name, (1, 1));
        var beneath = field.SelectionSet is { } set ? Of(set, name == "types" || (ofAll && name is "fields" or "inputFields" or "args")) : 0;
        return 1 + ((ofAll ? average : most) * beneath);
    }

    private double Of(ROM name, bool ofAll)
    {
        if (known.TryGetValue((name, ofAll), out var done)) return done;
        known[(name, ofAll)] = 0;
        return fragments.TryGetValue(name, out var fragment) ? known[(name, ofAll)] = Of(fragment.SelectionSet, ofAll) : 0;
    }

    private static (double Average, double Most) Sizes<T>(List<T> all, Func<T, int> size) => all.Count == 0 ? (0, 0) : (all.Average(size), all.Max(size));
}
