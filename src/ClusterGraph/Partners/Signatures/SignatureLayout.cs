using ClusterGraph.Countries;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Lays rows out as the arrays of a signature table.</summary>
/// <param name="space">What items are indices of.</param>
/// <param name="raw">The rows, their items numbered by falling frequency.</param>
/// <param name="itemOfRank">The index of the item of each number.</param>
internal sealed class SignatureLayout(PartnerSpace space, RawRows raw, int[] itemOfRank)
{
    private readonly List<int> rowStarts = [], itemStarts = [], shareStarts = [], classes = [], capabilities = [], members = [];
    private readonly List<ushort> items = [];
    private readonly List<byte> common = [];
    private readonly List<ushort> smallest = [];
    private readonly List<float> inverse = [];
    private readonly List<ulong> offerBits = [], needBits = [];
    private readonly List<CapabilityKinds> kinds = [];
    private readonly List<double> shares = [];
    private readonly int[] blocStarts = new int[Enum.GetValues<Bloc>().Length + 1];
    private readonly double[] density = new double[space.Width];

    public SignatureTable Table(CapabilityPool pool, ClusterClasses standings)
    {
        var sorted = raw.Sorted();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || raw.CompareSets(sorted[i - 1], sorted[i]) != 0) StartSet(sorted[i], i == 0 ? null : sorted[i - 1]);
            if (i == 0 || raw.Compare(sorted[i - 1], sorted[i]) != 0) StartRow(sorted[i], pool);
            members[^1]++;
        }

        var values = new ValueCodes(shares);
        var rows = new SignatureRows(new Codes(classes), new Codes(capabilities), new Codes(members));
        var codes = new Codes([.. shares.Select(values.CodeOf)]);
        return new SignatureTable(space, Sets(), rows, (codes, values), (pool, standings)) { ClusterCount = sorted.Length };
    }

    private void StartSet(int row, int? last)
    {
        var bloc = raw[row].Bloc;
        var held = raw.Items(row);
        var shared = last is { } before && raw[before].Bloc == bloc ? held.CommonPrefixLength(raw.Items(before)) : 0;
        common.Add((byte)Math.Min(byte.MaxValue, shared));
        for (var next = (int)bloc + 1; next < blocStarts.Length; next++) blocStarts[next] = rowStarts.Count + 1;
        rowStarts.Add(members.Count);
        itemStarts.Add(items.Count);
        shareStarts.Add(shares.Count);
        foreach (var rank in held)
        {
            items.Add((ushort)itemOfRank[rank]);
            smallest.Add(ushort.MaxValue);
        }

        offerBits.Add(0);
        needBits.Add(0);
        kinds.Add(CapabilityKinds.None);
        inverse.Add(InverseMissing(held));
    }

    private float InverseMissing(ReadOnlySpan<int> held)
    {
        var indices = new int[held.Length];
        for (var i = 0; i < indices.Length; i++) indices[i] = itemOfRank[held[i]];
        Array.Sort(indices);
        var missing = DensityKernel.Fill(space, indices, density);
        return missing > 0 ? MathF.BitIncrement((float)(1 / missing)) : 0;
    }

    private void StartRow(int row, CapabilityPool pool)
    {
        var capability = raw[row].Capability;
        classes.Add(raw[row].Standing);
        capabilities.Add(capability);
        members.Add(0);
        foreach (var share in raw.Shares(row))
        {
            var at = itemStarts[^1] + shares.Count - FirstShare();
            smallest[at] = Math.Min(smallest[at], (ushort)(share * SignatureSets.ShareSteps));
            shares.Add(share);
        }

        offerBits[^1] |= pool.OfferBits(capability);
        needBits[^1] |= pool.NeedBits(capability);
        kinds[^1] |= (pool.OfferCount(capability), pool.NeedCount(capability)) switch
        {
            (0, 0) => CapabilityKinds.Neither,
            (_, 0) => CapabilityKinds.OffersOnly,
            (0, _) => CapabilityKinds.NeedsOnly,
            _ => CapabilityKinds.Both,
        };
    }

    private int FirstShare() => shareStarts[^1] + ((members.Count - 1 - rowStarts[^1]) * (items.Count - itemStarts[^1]));

    private SignatureSets Sets() => new()
    {
        BlocStarts = blocStarts,
        ItemStarts = [.. itemStarts, items.Count],
        Items = [.. items],
        Common = [.. common],
        SmallestShares = [.. smallest],
        RowStarts = [.. rowStarts, members.Count],
        ShareStarts = [.. shareStarts],
        InverseMissing = [.. inverse],
        OfferBits = [.. offerBits],
        NeedBits = [.. needBits],
        Kinds = [.. kinds],
    };
}
