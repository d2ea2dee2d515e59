using ClusterGraph.Bolt.PackStream;
using FsCheck;
using FsCheck.Fluent;

namespace ClusterGraph.Bolt.Tests.PackStream;

/// <summary>Arbitrary values, nested up to a few levels.</summary>
public static class ValueGen
{
    private static readonly string[] Zones = ["America/Bogota", "Europe/Madrid", "UTC"];

    private static Gen<string> Text => ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => text.Get is { } value && IsWhole(value) ? value : "");

    private static Gen<long> Long => Gen.OneOf(ArbMap.Default.GeneratorFor<long>(), ArbMap.Default.GeneratorFor<short>().Select(number => (long)number));

    private static Gen<int> Nanosecond => Gen.Choose(0, 999_999_999);

    /// <summary>Seconds between the years 1700 and 2200, where every zone is well defined.</summary>
    private static Gen<long> Second => Gen.Choose(-1_000_000_000, 1_000_000_000).Select(number => number * 7L);

    private static Gen<double> Double => ArbMap.Default.GeneratorFor<double>();

    public static Arbitrary<Value> Values() => Gen.Sized(size => Any(Math.Min(size, 8))).ToArbitrary();

    internal static Gen<Value> Any(int depth) => depth <= 0
        ? Scalar()
        : Gen.OneOf(Scalar(), Temporal(), Graph(depth / 2), Items(depth / 2).Select(items => (Value)items), Map(depth / 2).Select(map => (Value)map));

    private static Gen<Value> Scalar() => Gen.OneOf(
        Gen.Constant(Value.Null),
        ArbMap.Default.GeneratorFor<bool>().Select(value => (Value)value),
        Long.Select(value => (Value)value),
        Double.Select(value => (Value)value),
        Text.Select(value => (Value)value),
        ArbMap.Default.GeneratorFor<byte[]>().Select(value => (Value)value));

    private static Gen<Value> Temporal() => Gen.OneOf(
        Long.Select(days => (Value)new Date(days)),
        Gen.Choose(0, 86_399).SelectMany(second => Nanosecond.Select(part => (Value)new LocalTime((second * 1_000_000_000L) + part))),
        Gen.Choose(0, 86_399).SelectMany(second => Gen.Choose(-64_800, 64_800).Select(offset => (Value)new OffsetTime(second * 1_000_000_000L, offset))),
        Second.SelectMany(second => Nanosecond.Select(part => (Value)new LocalDateTime(second, part))),
        Second.SelectMany(second => Gen.Choose(-64_800, 64_800).Select(offset => (Value)new OffsetDateTime(second, 5, offset))),
        Second.SelectMany(second => Gen.Elements(Zones).Select(zone => (Value)new ZonedDateTime(second, 6, zone))),
        Long.SelectMany(many => Nanosecond.Select(part => (Value)new Duration(many, -many, many, part))),
        Double.Select(x => (Value)new Point(7203, x, -x)),
        Double.Select(x => (Value)new Point(4979, x, x, 1)));

    private static Gen<Value> Graph(int depth) => Gen.OneOf(
        Node(depth).Select(node => (Value)node),
        Unbound(depth).Select(content => (Value)content),
        Unbound(depth).Select(content => (Value)new Relationship(End(7), End(8), content)),
        Node(depth).Two().SelectMany(ends => Unbound(depth).Select(content => (Value)PathOf(ends.Item1, ends.Item2, content))));

    private static Gen<Node> Node(int depth) =>
        Long.SelectMany(id => Text.ListOf(2).SelectMany(labels => Map(depth).Select(map => new Node(id, $"{id}", [.. labels], map))));

    private static Gen<UnboundRelationship> Unbound(int depth) =>
        Long.SelectMany(id => Text.SelectMany(type => Map(depth).Select(map => new UnboundRelationship(id, $"{id}", type, map))));

    /// <summary>There and back again: the second step walks against the relationship.</summary>
    private static ClusterGraph.Bolt.PackStream.Path PathOf(Node from, Node to, UnboundRelationship content)
    {
        var target = to with { Id = from.Id ^ 1, ElementId = $"{from.Id ^ 1}" };
        var step = new Relationship(End(from.Id), End(target.Id), content);
        return new ClusterGraph.Bolt.PackStream.Path([from, target, from], [step, step]);
    }

    private static RelationshipEnd End(long id) => new(id, $"{id}");

    private static Gen<Value[]> Items(int depth) => Any(depth - 1).ArrayOf().Select(items => items.Length > 20 ? items[..20] : items);

    private static Gen<Dictionary<string, Value>> Map(int depth) => Items(depth).SelectMany(values =>
        Text.Select(text => values.Select((value, index) => (Key: $"{text}{index}", value)).ToDictionary(pair => pair.Key, pair => pair.value)));

    private static bool IsWhole(string text) => text.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar);
}
