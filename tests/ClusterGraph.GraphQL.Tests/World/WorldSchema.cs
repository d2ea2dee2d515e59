using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.GraphQL.Validation;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.World;

/// <summary>A schema that has everything: an interface, a union, lists of all kinds of nulls, a connection, arguments of all shapes, both kinds of field, and fields that fail.</summary>
internal sealed class WorldSchema : Schema
{
    public static readonly Argument<int?> Number = Argument.Int("number", "Which being.", 1);
    private static readonly string[] Shared = ["id", "name", "number", "mood", "tags", "friend", "children", "lateName", "lateFriend", "echo", "risky", "links", "title"];

    /// <summary>Two of each type, most of them with some mishap.</summary>
    private static readonly int[] Few = [0, 2, 3, 5, 7, 10];

    static WorldSchema() => GraphTypes.Use<Stamp, StampGraphType>((json, stamp) => json.String($"#{stamp.Ticks}"));

    public WorldSchema()
    {
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        IObjectGraphType[] beings = [new BeingType<Person>("age"), new BeingType<Place>("area"), new BeingType<Gadget>("price")];
        var named = new InterfaceGraphType { Name = "Named" };
        foreach (var field in beings[0].Fields.Where(field => Shared.Contains(field.Name))) named.AddField(Copy(field));
        var any = new UnionGraphType { Name = "Any" };
        foreach (var being in beings)
        {
            being.AddResolvedInterface(named);
            any.AddPossibleType(being);
        }

        var links = new ConnectionType<Being>("Links", "Named", being => being);
        links.Edge.Value("weight", "A property of the edge.", edge => edge.Row.Number * 10);
        foreach (var type in (IGraphType[])[named, any, links, links.Edge, new PageInfoType(), new ShapeInput(), .. beings]) this.RegisterType(type);
        Query = QueryOf();
        RegisterVisitor(new IntrospectionGaps());
    }

    private static DeclaredObject<object> QueryOf()
    {
        var query = new DeclaredObject<object>("Query", "Everything.");
        void Root<T>(string name, FieldGraphType type, Func<FieldContext, T> read, params DeclaredArgument[] arguments) =>
            query.Declare(new BatchField<object, T>((_, context) => new([read(context)])), type, name, "A root field.", arguments);
        Root("being", FieldGraphType.Named("Named"), context => context.Arguments.Get(Number) is { } number ? Being.At(number) : null, Number);
        Root("beings", FieldGraphType.Named("Named").AsList().AsRequired(), _ => Few.Select(Being.At).ToList());
        Root("any", FieldGraphType.Named("Any").AsRequired(), context => Being.At(context.Arguments.Get(Number) ?? 0), Number);
        Root("anys", FieldGraphType.Named("Any").AsList(), _ => new List<Being?> { Being.At(2), null, Being.At(3), Being.At(4) });
        Root("person", FieldGraphType.Named("Person"), _ => (Person)Being.At(3));
        Root("place", FieldGraphType.Named("Place"), _ => (Place)Being.At(4));
        Root("failing", FieldGraphType.Of<StringGraphType>(), string (_) => throw new InvalidOperationException("secret"));
        query.Declare(new ValueField<object, string>((_, arguments) => WorldArguments.Show(arguments)), FieldGraphType.Of<StringGraphType>(), "echo", "Says what it got.", WorldArguments.All);
        query.Declare(
            new BatchField<object, Page<Being>>((_, context) => new([PageSlice.Of([.. Enumerable.Range(0, 10).Select(Being.At)], PageRange.Of(context.Arguments), "all", being => $"{being.Number}")]))
            {
                IsConnection = true,
                Cost = BeingType<Person>.CostOf,
            },
            FieldGraphType.Named("LinksConnection").AsRequired(), "links", "Page by page.", [.. PageRange.Arguments]);
        return query;
    }

    private static FieldType Copy(FieldType field) => new()
    {
        Name = field.Name,
        Type = field.Type,
        ResolvedType = field.ResolvedType,
        Arguments = field.Arguments is { } arguments ? new QueryArguments(arguments.Select(Copy)) : null,
    };

    private static QueryArgument Copy(QueryArgument argument)
    {
        var copy = argument.Type is { } type ? new QueryArgument(type) : new QueryArgument(argument.ResolvedType!);
        copy.Name = argument.Name;
        copy.DefaultValue = argument.DefaultValue;
        return copy;
    }
}
