namespace ClusterGraph.Partners.Signatures;

/// <summary>Whole numbers in one, two or four bytes each, as the largest needs.</summary>
internal sealed class Codes
{
    private readonly byte[]? bytes;
    private readonly ushort[]? shorts;
    private readonly int[]? ints;

    public Codes(IReadOnlyCollection<int> values)
    {
        Count = values.Count;
        switch (values.Count == 0 ? 0 : values.Max())
        {
            case <= byte.MaxValue:
                bytes = [.. values.Select(value => (byte)value)];
                break;
            case <= ushort.MaxValue:
                shorts = [.. values.Select(value => (ushort)value)];
                break;
            default:
                ints = [.. values];
                break;
        }
    }

    public int Count { get; }

    public int Bytes => bytes?.Length ?? (shorts?.Length * sizeof(ushort)) ?? (ints!.Length * sizeof(int));

    public int this[int index] => bytes is not null ? bytes[index] : shorts is not null ? shorts[index] : ints![index];
}
