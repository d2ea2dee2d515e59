namespace ClusterGraph.Partners.Signatures;

/// <summary>The different pairs of offers and needs, each kept once; signatures hold its number. Number 0 has neither.</summary>
internal sealed class CapabilityPool
{
    private readonly int[] starts;
    private readonly Codes items;
    private readonly Codes weights;
    private readonly ValueCodes values;

    /// <summary>Lists in order: offers of 0, needs of 0, offers of 1, ...</summary>
    public CapabilityPool(IReadOnlyCollection<CapabilityVector> lists)
    {
        values = new ValueCodes(lists.SelectMany(list => list.Weights));
        starts = new int[lists.Count + 1];
        var at = 0;
        foreach (var list in lists) starts[++at] = starts[at - 1] + list.Items.Length;
        items = new Codes([.. lists.SelectMany(list => list.Items)]);
        weights = new Codes([.. lists.SelectMany(list => list.Weights).Select(values.CodeOf)]);
    }

    public int Bytes => (starts.Length * sizeof(int)) + items.Bytes + weights.Bytes + values.Bytes;

    public int OfferCount(int number) => starts[(2 * number) + 1] - starts[2 * number];

    public int NeedCount(int number) => starts[(2 * number) + 2] - starts[(2 * number) + 1];

    public WeightedItems Offers(int number, int[] itemBuffer, double[] weightBuffer) => Read(2 * number, itemBuffer, weightBuffer);

    public WeightedItems Needs(int number, int[] itemBuffer, double[] weightBuffer) => Read((2 * number) + 1, itemBuffer, weightBuffer);

    /// <summary>One bit per item of the offers, items beyond 64 sharing bits.</summary>
    public ulong OfferBits(int number) => Bits(2 * number);

    public ulong NeedBits(int number) => Bits((2 * number) + 1);

    /// <summary>The part of stored signatures that the offers and needs make.</summary>
    public ulong Parts(int number, PartnerSpace space) =>
        Parts(2 * number, SignatureHash.Role.Offer, space) + Parts((2 * number) + 1, SignatureHash.Role.Need, space);

    private ulong Parts(int list, SignatureHash.Role role, PartnerSpace space)
    {
        var parts = 0UL;
        for (var i = starts[list]; i < starts[list + 1]; i++) parts += SignatureHash.Part(space.Hashes[items[i]], role, values.Values[weights[i]]);
        return parts;
    }

    private WeightedItems Read(int list, int[] itemBuffer, double[] weightBuffer)
    {
        var count = starts[list + 1] - starts[list];
        for (var i = 0; i < count; i++)
        {
            itemBuffer[i] = items[starts[list] + i];
            weightBuffer[i] = values.Values[weights[starts[list] + i]];
        }

        return new WeightedItems(itemBuffer.AsSpan(0, count), weightBuffer.AsSpan(0, count));
    }

    private ulong Bits(int list)
    {
        var bits = 0UL;
        for (var i = starts[list]; i < starts[list + 1]; i++) bits |= 1UL << (items[i] & 63);
        return bits;
    }
}
