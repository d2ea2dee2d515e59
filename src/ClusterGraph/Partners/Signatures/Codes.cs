namespace ClusterGraph.Partners.Signatures;

/// <summary>Whole numbers in two bytes each where they fit, else in four.</summary>
internal sealed class Codes
{
    private readonly ushort[]? narrow;
    private readonly int[]? wide;

    public Codes(IReadOnlyCollection<int> values)
    {
        if (values.Count == 0 || values.Max() <= ushort.MaxValue) narrow = [.. values.Select(value => (ushort)value)];
        else wide = [.. values];
    }

    public int Bytes => (narrow?.Length * sizeof(ushort)) ?? (wide!.Length * sizeof(int));

    public int this[int index] => narrow is not null ? narrow[index] : wide![index];
}
