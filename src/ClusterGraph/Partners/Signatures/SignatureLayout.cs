using System.Runtime.InteropServices;
using ClusterGraph.Countries;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Lays sorted rows out as the arrays of a signature table.</summary>
internal sealed class SignatureLayout(PartnerSettings settings, RawRow[] sorted, int[] itemOfRank)
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
    private readonly double[] density = new double[settings.Space.Width];

    public SignatureIndex Index(List<CapabilityVector> lists, EligibilityClasses eligibility, int given)
    {
        var pool = new CapabilityPool(lists);
        var signatureOf = new int[given];
        Array.Fill(signatureOf, -1);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || RawRow.CompareSets(sorted[i - 1], sorted[i]) != 0) StartSet(i);
            if (i == 0 || RawRow.Compare(sorted[i - 1], sorted[i]) != 0) StartRow(sorted[i], pool);
            members[^1]++;
            signatureOf[sorted[i].Cluster] = members.Count - 1;
        }

        var values = new ValueCodes(shares);
        var rows = new SignatureRows(new Codes(classes), [.. capabilities], [.. members]);
        var codes = new Codes([.. shares.Select(values.CodeOf)]);
        var table = new SignatureTable(Sets(), rows, (codes, values), (pool, eligibility)) { ClusterCount = sorted.Length };
        return new SignatureIndex(table, ImmutableCollectionsMarshal.AsImmutableArray(signatureOf));
    }

    private void StartSet(int i)
    {
        var row = sorted[i];
        var before = i > 0 && sorted[i - 1].Bloc == row.Bloc ? sorted[i - 1].Items : [];
        common.Add((byte)Math.Min(byte.MaxValue, before.AsSpan().CommonPrefixLength(row.Items)));
        for (var bloc = row.Bloc + 1; bloc < blocStarts.Length; bloc++) blocStarts[bloc] = rowStarts.Count + 1;
        rowStarts.Add(members.Count);
        itemStarts.Add(items.Count);
        shareStarts.Add(shares.Count);
        items.AddRange(row.Items.Select(rank => (ushort)itemOfRank[rank]));
        smallest.AddRange(row.Shares.Select(_ => ushort.MaxValue));
        offerBits.Add(0);
        needBits.Add(0);
        kinds.Add(CapabilityKinds.None);
        var missing = DensityKernel.Fill(settings.Space, [.. row.Items.Select(rank => itemOfRank[rank]).Order()], density);
        inverse.Add(missing > 0 ? MathF.BitIncrement((float)(1 / missing)) : 0);
    }

    private void StartRow(RawRow row, CapabilityPool pool)
    {
        classes.Add(row.Class);
        capabilities.Add(row.Capability);
        members.Add(0);
        shares.AddRange(row.Shares);
        for (var i = 0; i < row.Shares.Length; i++)
        {
            var at = itemStarts[^1] + i;
            smallest[at] = Math.Min(smallest[at], (ushort)(row.Shares[i] * SignatureSets.ShareSteps));
        }

        offerBits[^1] |= pool.OfferBits(row.Capability);
        needBits[^1] |= pool.NeedBits(row.Capability);
        kinds[^1] |= (pool.OfferCount(row.Capability), pool.NeedCount(row.Capability)) switch
        {
            (0, 0) => CapabilityKinds.Neither,
            (_, 0) => CapabilityKinds.OffersOnly,
            (0, _) => CapabilityKinds.NeedsOnly,
            _ => CapabilityKinds.Both,
        };
    }

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
