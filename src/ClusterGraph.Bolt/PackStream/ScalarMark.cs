namespace ClusterGraph.Bolt.PackStream;

/// <summary>Stands in the object half of a <see cref="Value"/> for the scalars that live in its other half.</summary>
internal sealed class ScalarMark
{
    public static readonly ScalarMark Boolean = new(ValueKind.Boolean);
    public static readonly ScalarMark Integer = new(ValueKind.Integer);
    public static readonly ScalarMark Float = new(ValueKind.Float);

    private ScalarMark(ValueKind kind) => Kind = kind;

    public ValueKind Kind { get; }
}
