using System.Collections;
using System.Globalization;
using ClusterGraph.GraphQL.Types;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.World;

/// <summary>Arguments of every shape, and what a field saw of them as one text.</summary>
internal static class WorldArguments
{
    public static readonly Argument<string?> Text = new("text", "A text.", value => (string?)value) { Type = typeof(StringGraphType), Default = "dflt" };
    public static readonly Argument<int?> Times = Argument.Int("times", "A number.", 2);
    public static readonly Argument<double?> Ratio = Argument.Float("ratio", "A fraction.");
    public static readonly Argument<bool> Flag = Argument.Flag("flag", "A switch.", true);
    public static readonly Argument<Mood?> Mood = Argument.Enum<Mood>("mood", "A mood.", World.Mood.Odd);
    public static readonly Argument<object?> Numbers = new("numbers", "Numbers.", value => value) { Type = typeof(ListGraphType<NonNullGraphType<IntGraphType>>) };
    public static readonly Argument<object?> Moods = new("moods", "Moods, some unknown.", value => value) { Type = typeof(ListGraphType<DeclaredEnum<Mood>>) };
    public static readonly Argument<object?> Stamp = new("stamp", "A stamp.", value => value) { Type = typeof(StampGraphType) };
    public static readonly Argument<object?> Shape = new("shape", "A shape.", value => value) { ResolvedType = new GraphQLTypeReference("ShapeInput") };

    public static DeclaredArgument[] All { get; } = [Text, Times, Ratio, Flag, Mood, Numbers, Moods, Stamp, Shape];

    public static string Show(FieldArguments arguments) => string.Join(';',
        Show(arguments.Get(Text)), Show(arguments.Get(Times)), Show(arguments.Get(Ratio)), Show(arguments.Get(Flag)), Show(arguments.Get(Mood)),
        Show(arguments.Get(Numbers)), Show(arguments.Get(Moods)), Show(arguments.Get(Stamp)), Show(arguments.Get(Shape)),
        string.Concat(All.Select(argument => arguments.IsGiven(argument.Name) ? '1' : '0')));

    private static string Show(object? value) => value switch
    {
        null => "-",
        string text => $"'{text}'",
        IDictionary map => $"{{{string.Join(',', map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => $"{key}:{Show(map[key])}"))}}}",
        IEnumerable list => $"[{string.Join(',', list.Cast<object?>().Select(Show))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

/// <summary>An input object with a default inside and itself inside.</summary>
public sealed class ShapeInput : InputObjectGraphType
{
    public ShapeInput()
    {
        Name = nameof(ShapeInput);
        AddField(new FieldType { Name = "width", Type = typeof(NonNullGraphType<IntGraphType>) });
        AddField(new FieldType { Name = "height", Type = typeof(IntGraphType), DefaultValue = 9 });
        AddField(new FieldType { Name = "holes", ResolvedType = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(Name))) });
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => value;
}
