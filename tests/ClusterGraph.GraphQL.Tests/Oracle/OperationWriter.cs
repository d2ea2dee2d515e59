using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.Oracle;

/// <summary>Writes random selections over a schema. A response name always stands for the same field with the same arguments, so that everything merges.</summary>
internal sealed class OperationWriter(ISchema schema, Random random, ValueWriter values)
{
    private const int MostFields = 20;
    private readonly Dictionary<string, string> aliases = [];
    private readonly List<(string Name, IGraphType Type, string Text)> fragments = [];
    private int fields;

    /// <summary>The named fragments, each of which spreads earlier ones only.</summary>
    public IReadOnlyList<(string Name, IGraphType Type, string Text)> Fragments => fragments;

    public void AddFragment(IGraphType type)
    {
        fields = MostFields / 2;
        var text = SelectionOf(type, 2);
        fragments.Add(($"F{fragments.Count}", type, text));
    }

    public string Operation()
    {
        fields = 0;
        return SelectionOf(schema.Query, 4);
    }

    private string SelectionOf(IGraphType type, int depth)
    {
        var selections = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Selection(type, depth)).Where(text => text.Length > 0).ToList();
        if (selections.Count == 0) selections.Add("__typename");
        return $"{{ {string.Join(' ', selections)} }}";
    }

    private string Selection(IGraphType type, int depth) => random.Next(12) switch
    {
        0 => $"{Alias("__typename")}__typename{values.Directives()}",
        1 when depth > 0 => $"...{values.Directives()} {SelectionOf(type, depth - 1)}",
        2 or 3 when depth > 0 => InlineFragment(type, depth),
        4 or 5 => Spread(type),
        _ => type is IComplexGraphType complex ? Field(complex, depth) : InlineFragment(type, depth),
    };

    private string InlineFragment(IGraphType type, int depth)
    {
        var fitting = Composites().Where(other => Overlap(type, other)).ToList();
        var condition = fitting[random.Next(fitting.Count)];
        return $"... on {condition.Name}{values.Directives()} {SelectionOf(condition, Math.Max(depth - 1, 0))}";
    }

    private string Spread(IGraphType type)
    {
        var fitting = fragments.Where(fragment => Overlap(type, fragment.Type)).ToList();
        return fitting.Count == 0 ? "" : $"...{fitting[random.Next(fitting.Count)].Name}{values.Directives()}";
    }

    private string Field(IComplexGraphType type, int depth)
    {
        if (++fields > MostFields) return "";
        if (type == schema.Query && random.Next(25) == 0) return "__type(name: \"Person\") { name fields { name } }";
        var field = type.Fields.ElementAt(random.Next(type.Fields.Count));
        if (IsMishap(field) && random.Next(3) > 0) field = type.Fields.ElementAt(random.Next(type.Fields.Count));
        var named = NamedTypeOf(field.ResolvedType!);
        var isLeaf = named is ScalarGraphType;
        if (!isLeaf && depth == 0) return "";
        var call = $"{field.Name}{values.Arguments(field)}";
        return $"{Alias(call)}{call}{values.Directives()}{(isLeaf ? "" : $" {SelectionOf(named, depth - 1)}")}";
    }

    /// <summary>Fields that fail often: exceptions are slow, and few go a long way.</summary>
    private static bool IsMishap(FieldType field) => field.Name.StartsWith("failing", StringComparison.Ordinal) || field.Name.StartsWith("risky", StringComparison.Ordinal) || field.Name.Contains("strange", StringComparison.OrdinalIgnoreCase);

    /// <summary>A call with arguments has an alias of its own, one without may have one.</summary>
    private string Alias(string call)
    {
        if (!call.Contains('(', StringComparison.Ordinal) && random.Next(4) > 0) return "";
        if (!aliases.TryGetValue(call, out var alias)) aliases.Add(call, alias = $"x{aliases.Count}");
        return $"{alias}: ";
    }

    private IEnumerable<IGraphType> Composites() => schema.AllTypes.Where(type => type is (IObjectGraphType or IAbstractGraphType) && !type.Name.StartsWith("__", StringComparison.Ordinal));

    private static bool Overlap(IGraphType one, IGraphType other) => PossibleOf(one).Intersect(PossibleOf(other)).Any();

    private static IEnumerable<IGraphType> PossibleOf(IGraphType type) => type is IAbstractGraphType general ? general.PossibleTypes : [type];

    private static IGraphType NamedTypeOf(IGraphType type) => type is IProvideResolvedType wrapper ? NamedTypeOf(wrapper.ResolvedType!) : type;
}
