using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>One run of <see cref="MergeableFields"/> over an operation.</summary>
internal sealed class MergeCheck(ValidationContext context)
{
    /// <summary>Fields looked at, again for each set that they stand in. Fragments can make many sets of few fields.</summary>
    private const int MostFields = 200_000;

    private readonly Dictionary<GraphQLField, int> numbers = [];
    private readonly HashSet<(string Fields, bool SameParents)> done = [];
    private readonly HashSet<GraphQLField> reported = [];
    private int seen;

    public void Check(IGraphType root, GraphQLSelectionSet set)
    {
        var fields = Collect([(root, set)]);
        Check(fields, sameParents: false);
        Check(fields, sameParents: true);
    }

    private void Check(List<SelectedField> fields, bool sameParents)
    {
        if (seen > MostFields || !done.Add((string.Join(',', fields.Select(field => Number(field.Node)).Order()), sameParents))) return;
        seen += fields.Count;
        if (seen > MostFields) context.ReportError(new ValidationError(context.Document.Source, "5.3.2", "The fragments are too entangled to tell whether their fields conflict."));
        foreach (var named in fields.GroupBy(field => field.ResponseName))
            foreach (var group in sameParents ? ByParent([.. named]) : [[.. named]])
                CheckGroup(group, sameParents);
    }

    private void CheckGroup(List<SelectedField> group, bool sameParents)
    {
        var first = group[0];
        foreach (var other in group.Skip(1))
            if (Conflict(first, other, sameParents) is { } why && reported.Add(other.Node))
                context.ReportError(new ValidationError(context.Document.Source, "5.3.2", $"Fields '{first.ResponseName}' conflict because {why}. Use different aliases to fetch both.", first.Node, other.Node));
        var beneath = Collect([.. group.Where(field => field.Node.SelectionSet is not null && field.Definition is not null).Select(field => ((IGraphType)field.Definition!.ResolvedType!.GetNamedType(), field.Node.SelectionSet!))]);
        if (beneath.Count > 0) Check(beneath, sameParents);
    }

    private static string? Conflict(SelectedField first, SelectedField other, bool sameParents)
    {
        if (!sameParents) return SameShape(first.Definition?.ResolvedType, other.Definition?.ResolvedType) ? null : $"they return different types {first.Definition!.ResolvedType} and {other.Definition!.ResolvedType}";
        if (first.Node.Name.Value != other.Node.Name.Value) return $"'{first.Node.Name.Value}' and '{other.Node.Name.Value}' are different fields";
        return SelectedField.ArgumentsOf(first.Node) == SelectedField.ArgumentsOf(other.Node) ? null : "they have different arguments";
    }

    /// <summary>The fields that may meet on one object: those on each object type together with those on abstract types.</summary>
    private static IEnumerable<List<SelectedField>> ByParent(List<SelectedField> fields)
    {
        var general = fields.Where(field => field.Parent is not IObjectGraphType).ToList();
        var special = fields.Where(field => field.Parent is IObjectGraphType).GroupBy(field => field.Parent).ToList();
        return special.Count == 0 ? [general] : special.Select(group => (List<SelectedField>)[.. general, .. group]);
    }

    private static bool SameShape(IGraphType? first, IGraphType? other) => (first, other) switch
    {
        (null, _) or (_, null) => true,
        (NonNullGraphType a, NonNullGraphType b) => SameShape(a.ResolvedType, b.ResolvedType),
        (NonNullGraphType, _) or (_, NonNullGraphType) => false,
        (ListGraphType a, ListGraphType b) => SameShape(a.ResolvedType, b.ResolvedType),
        (ListGraphType, _) or (_, ListGraphType) => false,
        (ScalarGraphType, _) or (_, ScalarGraphType) => first.Name == other.Name,
        _ => true,
    };

    private List<SelectedField> Collect(List<(IGraphType Parent, GraphQLSelectionSet Set)> sets)
    {
        var found = new List<SelectedField>();
        var visited = new HashSet<ROM>();
        foreach (var (parent, set) in sets) Add(parent, set, found, visited);
        return [.. found.DistinctBy(field => field.Node)];
    }

    private void Add(IGraphType parent, GraphQLSelectionSet set, List<SelectedField> found, HashSet<ROM> visited)
    {
        foreach (var selection in set.Selections)
            switch (selection)
            {
                case GraphQLField field:
                    found.Add(new SelectedField(parent, field, (parent as IComplexGraphType)?.GetField(field.Name.Value)));
                    break;
                case GraphQLInlineFragment inline:
                    Add(TypeOf(inline.TypeCondition) ?? parent, inline.SelectionSet, found, visited);
                    break;
                case GraphQLFragmentSpread spread when context.Document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment && visited.Add(spread.FragmentName.Name.Value):
                    Add(TypeOf(fragment.TypeCondition) ?? parent, fragment.SelectionSet, found, visited);
                    break;
            }
    }

    private IGraphType? TypeOf(GraphQLTypeCondition? condition) => condition is null ? null : context.Schema.AllTypes[condition.Type.Name.Value];

    private int Number(GraphQLField node)
    {
        if (!numbers.TryGetValue(node, out var number)) numbers[node] = number = numbers.Count;
        return number;
    }
}
