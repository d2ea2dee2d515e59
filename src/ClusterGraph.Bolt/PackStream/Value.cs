using System.Globalization;

namespace ClusterGraph.Bolt.PackStream;

/// <summary>
/// One value as Bolt carries it. Scalars take no allocation; everything else is an immutable object.
/// The default value is null. Two values are equal when they hold the same kind and the same content, element by element;
/// a float equals another only with the same bits, so that NaN equals itself and -0 differs from 0.
/// </summary>
public readonly partial struct Value : IEquatable<Value>
{
    private readonly object? _content;
    private readonly long _bits;

    private Value(object? content, long bits = 0)
    {
        _content = content;
        _bits = bits;
    }

    /// <summary>The Cypher <c>null</c>.</summary>
    public static Value Null => default;

    /// <summary>What is held; ask it before one of the <c>As</c> methods when the query does not say.</summary>
    public ValueKind Kind => _content is null ? ValueKind.Null : ValueContent.KindOf(_content);

    /// <summary>Whether this is the Cypher <c>null</c>.</summary>
    public bool IsNull => _content is null;

    internal object? Content => _content;

    internal long Bits => _bits;

    /// <summary>The boolean held. Fails with <see cref="InvalidCastException"/> on any other kind, as every <c>As</c> method does.</summary>
    public bool AsBoolean() => ReferenceEquals(_content, ScalarMark.Boolean) ? _bits != 0 : throw Mismatch(ValueKind.Boolean);

    /// <summary>The 64-bit integer held.</summary>
    public long AsInteger() => ReferenceEquals(_content, ScalarMark.Integer) ? _bits : throw Mismatch(ValueKind.Integer);

    /// <summary>The 64-bit float held; an integer is not converted.</summary>
    public double AsFloat() => ReferenceEquals(_content, ScalarMark.Float) ? BitConverter.Int64BitsToDouble(_bits) : throw Mismatch(ValueKind.Float);

    /// <summary>The string held.</summary>
    public string AsString() => Held<string>(ValueKind.String);

    /// <summary>The bytes held.</summary>
    public ReadOnlyMemory<byte> AsBytes() => Held<byte[]>(ValueKind.Bytes);

    /// <summary>The elements of the list held, in order.</summary>
    public IReadOnlyList<Value> AsList() => Held<Value[]>(ValueKind.List);

    /// <summary>The entries of the map held; their order means nothing.</summary>
    public IReadOnlyDictionary<string, Value> AsMap() => Held<IReadOnlyDictionary<string, Value>>(ValueKind.Map);

    /// <summary>
    /// The graph, temporal or spatial value held: <see cref="Node"/>, <see cref="Relationship"/>, <see cref="Date"/>, <see cref="Point"/> and their like.
    /// </summary>
    public T As<T>() where T : notnull =>
        _content is T held ? held : throw new InvalidCastException($"The value is {Kind}, not {typeof(T).Name}.");

    public override string ToString() => _content switch
    {
        null => "null",
        ScalarMark when Kind == ValueKind.Float => AsFloat().ToString("R", CultureInfo.InvariantCulture),
        ScalarMark when Kind == ValueKind.Boolean => AsBoolean() ? "true" : "false",
        ScalarMark => _bits.ToString(CultureInfo.InvariantCulture),
        Value[] list => $"[{string.Join(", ", list)}]",
        byte[] bytes => Convert.ToHexString(bytes),
        IReadOnlyDictionary<string, Value> map => $"{{{string.Join(", ", map.Select(entry => $"{entry.Key}: {entry.Value}"))}}}",
        _ => _content.ToString() ?? "",
    };

    private T Held<T>(ValueKind wanted) where T : class => _content as T ?? throw Mismatch(wanted);

    private InvalidCastException Mismatch(ValueKind wanted) => new($"The value is {Kind}, not {wanted}.");
}
