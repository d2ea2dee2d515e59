namespace ClusterGraph.Bolt.PackStream;

public readonly partial struct Value
{
    public static implicit operator Value(bool value) => new(ScalarMark.Boolean, value ? 1 : 0);

    public static implicit operator Value(int value) => new(ScalarMark.Integer, value);

    public static implicit operator Value(long value) => new(ScalarMark.Integer, value);

    public static implicit operator Value(double value) => new(ScalarMark.Float, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Value(string? value) => new(value);

    public static implicit operator Value(byte[]? value) => new(value);

    public static implicit operator Value(Value[]? value) => new(value);

    public static implicit operator Value(Dictionary<string, Value>? value) => new(value);

    public static implicit operator Value(Node? value) => new(value);

    public static implicit operator Value(Relationship? value) => new(value);

    public static implicit operator Value(UnboundRelationship? value) => new(value);

    public static implicit operator Value(Path? value) => new(value);

    public static implicit operator Value(Date value) => new(value);

    public static implicit operator Value(LocalTime value) => new(value);

    public static implicit operator Value(OffsetTime value) => new(value);

    public static implicit operator Value(LocalDateTime value) => new(value);

    public static implicit operator Value(OffsetDateTime value) => new(value);

    public static implicit operator Value(ZonedDateTime value) => new(value);

    public static implicit operator Value(Duration value) => new(value);

    public static implicit operator Value(Point value) => new(value);

    /// <summary>A list of the given values; the sequence is copied.</summary>
    public static Value List(IEnumerable<Value> values) => new(values.ToArray());

    /// <summary>A list of strings; the sequence is copied.</summary>
    public static Value List(IEnumerable<string> values) => new(values.Select(value => (Value)value).ToArray());

    /// <summary>A list of integers; the sequence is copied.</summary>
    public static Value List(IEnumerable<long> values) => new(values.Select(value => (Value)value).ToArray());

    /// <summary>A map that is held as given, not copied: do not change it afterwards.</summary>
    public static Value Map(IReadOnlyDictionary<string, Value> entries) => new(entries);

    public static bool operator ==(Value left, Value right) => left.Equals(right);

    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    public bool Equals(Value other) => _bits == other._bits && ValueContent.Same(_content, other._content);

    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_bits, ValueContent.HashOf(_content));
}
