namespace ClusterGraph.Bolt.PackStream;

/// <summary>What a <see cref="Value"/> needs to know of the object that it holds.</summary>
internal static class ValueContent
{
    public static ValueKind KindOf(object content) => content switch
    {
        ScalarMark mark => mark.Kind,
        string => ValueKind.String,
        Value[] => ValueKind.List,
        IReadOnlyDictionary<string, Value> => ValueKind.Map,
        byte[] => ValueKind.Bytes,
        Node => ValueKind.Node,
        Relationship => ValueKind.Relationship,
        UnboundRelationship => ValueKind.UnboundRelationship,
        Path => ValueKind.Path,
        _ => TemporalKindOf(content),
    };

    public static bool Same(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (Value[] a, Value[] b) => a.AsSpan().SequenceEqual(b),
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (IReadOnlyDictionary<string, Value> a, IReadOnlyDictionary<string, Value> b) => SameEntries(a, b),
        (ScalarMark, _) => ReferenceEquals(one, other),
        _ => one is not null && one.Equals(other),
    };

    public static bool SameEntries(IReadOnlyDictionary<string, Value> one, IReadOnlyDictionary<string, Value> other) =>
        one.Count == other.Count && one.All(entry => other.TryGetValue(entry.Key, out var value) && value.Equals(entry.Value));

    public static int HashOf(object? content) => content switch
    {
        null => 0,
        Value[] list => list.Length,
        byte[] bytes => bytes.Length,
        IReadOnlyDictionary<string, Value> map => map.Count,
        _ => content.GetHashCode(),
    };

    private static ValueKind TemporalKindOf(object content) => content switch
    {
        Date => ValueKind.Date,
        LocalTime => ValueKind.LocalTime,
        OffsetTime => ValueKind.OffsetTime,
        LocalDateTime => ValueKind.LocalDateTime,
        OffsetDateTime => ValueKind.OffsetDateTime,
        ZonedDateTime => ValueKind.ZonedDateTime,
        Duration => ValueKind.Duration,
        Point => ValueKind.Point,
        _ => throw new InvalidOperationException($"{content.GetType()} is not a Bolt value."),
    };
}
