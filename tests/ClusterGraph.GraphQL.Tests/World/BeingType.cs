using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.World;

/// <summary>An object type with fields of every kind, each declared in either way.</summary>
internal sealed class BeingType<T> : DeclaredObject<T> where T : Being
{
    private static readonly FieldGraphType Text = FieldGraphType.Of<StringGraphType>();
    private static readonly FieldGraphType Number = FieldGraphType.Of<IntGraphType>();
    private static readonly FieldGraphType Named = FieldGraphType.Named("Named");
    private static readonly FieldGraphType Any = FieldGraphType.Named("Any");
    private static readonly Argument<int?> At = Argument.Int("at", "Which.");

    public BeingType(string ownField) : base(typeof(T).Name, "A being.")
    {
        AddValues();
        AddObjects();
        AddBatches();
        AddMishaps();
        Value(ownField, "Only this type has it.", being => being.Number);
        Add("links", FieldGraphType.Named("LinksConnection").AsRequired(), new BatchField<T, Page<Being>>((parents, context) => All(parents, being => PageOf(being, context)))
        {
            IsConnection = true,
            Cost = CostOf,
        }, [.. PageRange.Arguments]);
    }

    public static FieldCost CostOf(FieldArguments arguments)
    {
        var size = PageRange.Of(arguments).Size;
        return new FieldCost(1 + size, size);
    }

    private void AddValues()
    {
        Id(being => $"{typeof(T).Name}:{being.Number}");
        Optional("name", "May be absent.", being => being.Name);
        Value("title", "Must not be absent, and is sometimes.", being => being.Name);
        Value("number", "A number.", being => being.Number);
        Value("half", "A fraction.", being => being.Number / 2d);
        Value("mood", "An enum.", being => being.Mood);
        Optional("stamp", "A scalar of the test's own.", being => being.Number % 4 == 1 ? null : (Stamp?)being.Stamp);
        Value("tags", "Texts, one of them sometimes absent.", being => being.Tags);
        Add("notes", Text.AsList(), new ValueField<T, IReadOnlyList<string?>?>((being, _) => being.Number % 8 == 7 ? null : being.Tags));
        Add("grid", Number.AsRequired().AsList().AsList().AsRequired(), new ValueField<T, IReadOnlyList<IReadOnlyList<int?>?>>((being, _) => being.Grid));
        Add("tightGrid", Number.AsRequired().AsList().AsRequired().AsList(), new ValueField<T, IReadOnlyList<IReadOnlyList<int?>?>>((being, _) => being.Grid));
        Add("echo", Text.AsRequired(), new ValueField<T, string>((being, arguments) => $"{being.Number} {WorldArguments.Show(arguments)}"), WorldArguments.All);
    }

    private void AddObjects()
    {
        Add("self", Named.AsRequired(), new ValueField<T, Being>((being, _) => being));
        Add("friend", Named, new ValueField<T, Being?>((being, _) => being.Friend));
        Add("children", Named.AsRequired().AsList().AsRequired(), new ValueField<T, IReadOnlyList<Being?>>((being, _) => being.Children));
        Add("maybe", Any.AsList(), new ValueField<T, IReadOnlyList<Being?>?>((being, _) => being.Number % 6 == 5 ? null : being.Children));
    }

    private void AddBatches()
    {
        Add("lateName", Text, new BatchField<T, string?>((parents, _) => All(parents, being => being.Name)));
        Add("lateNumber", Number.AsRequired(), new BatchField<T, int?>((parents, context) => All(parents, being => being.Number % 9 == 8 ? null : being.Number + context.Arguments.Get(WorldArguments.Times))), WorldArguments.Times);
        Add("lateTags", Text.AsRequired().AsList(), new BatchField<T, IReadOnlyList<string?>>((parents, _) => All(parents, being => being.Tags)));
        Add("lateEcho", Text, new BatchField<T, string>((parents, context) => All(parents, _ => WorldArguments.Show(context.Arguments))), WorldArguments.All);
        Add("lateFriend", Any, new BatchField<T, Being?>((parents, context) => All(parents, being => context.Arguments.Get(At) is { } at ? Being.At(at) : being.Friend)), At);
        Add("lateSelf", Named.AsRequired(), new BatchField<T, Being?>((parents, _) => All(parents, being => being.Number % 11 == 10 ? null : (Being)being)));
        Add("lateChildren", Named.AsRequired().AsList(), new BatchField<T, IReadOnlyList<Being?>>((parents, _) => All(parents, being => being.Children)));
        Add("lateMaybe", Any.AsList().AsRequired(), new BatchField<T, IReadOnlyList<Being?>?>((parents, _) => All(parents, being => being.Number % 7 == 6 ? null : being.Children)));
    }

    private void AddMishaps()
    {
        Add("risky", Text, new ValueField<T, string>((being, arguments) => Mishap.Read(being.Number + (arguments.Get(At) ?? 0))), At);
        Add("riskyTitle", Text.AsRequired(), new ValueField<T, string>((being, _) => Mishap.Read(being.Number)));
        Add("riskyFriend", Named.AsRequired(), new ValueField<T, Being>((being, _) => Mishap.Read(being.Number) is null ? being : Being.At(being.Number + 1)));
        Add("breaksOff", Named.AsList(), new ValueField<T, IEnumerable<Being>>((being, _) => Mishap.BreakOff(being)));
        Add("strange", Any, new ValueField<T, object>((being, _) => being.Number % 2 == 0 ? new Stranger() : being));
        Add("strangers", Any.AsRequired().AsList(), new ValueField<T, IReadOnlyList<object>>((being, _) => being.Number % 3 == 0 ? [being, new Stranger()] : [being]));
        Add("maybeStrangers", Any.AsList(), new BatchField<T, IReadOnlyList<object>>((parents, _) => All(parents, IReadOnlyList<object> (being) => [new Stranger(), being])));
        Add("failing", Text, new BatchField<T, string>((_, context) => Mishap.Fail<string>(context)), At);
        Add("failingTitle", Text.AsRequired(), new BatchField<T, string>((_, context) => Mishap.Fail<string>(context)), At);
        Add("failingFriends", Named.AsRequired().AsList().AsRequired(), new BatchField<T, IReadOnlyList<Being>>((_, _) => throw new InvalidOperationException("at once")));
    }

    private void Add(string name, FieldGraphType type, DeclaredField field, params DeclaredArgument[] arguments) => Declare(field, type, name, "A field.", arguments);

    private static async ValueTask<IReadOnlyList<TResult>> All<TResult>(IReadOnlyList<T> parents, Func<T, TResult> read)
    {
        await Task.Yield();
        return [.. parents.Select(read)];
    }

    private static Page<Being> PageOf(T being, FieldContext context)
    {
        var rows = Enumerable.Range(0, being.Number % 5 + 2).Select(Being.At).OrderBy(row => $"{row.Number}", StringComparer.Ordinal).ToList();
        return PageSlice.Of(rows, PageRange.Of(context.Arguments), $"links {being.Number}", row => $"{row.Number}");
    }
}
