using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Builds a signature table from clusters given one by one; their order matters to the numbers of signatures, not to any answer.</summary>
/// <remarks>O(clusters log clusters). The profiles are not kept.</remarks>
/// <param name="settings">What the table is for.</param>
/// <param name="programmes">Further programmes that searches may ask for; none when left out.</param>
public sealed class SignatureTableBuilder(PartnerSettings settings, ImmutableArray<ProgrammeTerms> programmes = default)
{
    private readonly List<RawRow> rows = [];
    private readonly Dictionary<string, int> capabilityNumbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<CapabilityVector> capabilities = [new([], []), new([], [])];
    private readonly EligibilityClasses classes = new(settings.Programmes, programmes);
    private readonly int[] frequencies = new int[settings.Space.Items.Length];
    private int given;

    /// <exception cref="ArgumentException">The cluster holds, offers or needs something that is not in the space.</exception>
    public void Add(ClusterProfile cluster)
    {
        var number = given++;
        if (!cluster.Active || cluster.Portfolio.IsEmpty) return;
        var vector = ClusterVector.Of(settings.Space, cluster);
        foreach (var item in vector.Activities) frequencies[item]++;
        rows.Add(new RawRow(number, (int)cluster.Bloc, classes.Add(cluster), Capability(vector), vector.Activities, vector.Shares));
    }

    public SignatureIndex Build()
    {
        var order = Enumerable.Range(0, frequencies.Length).OrderByDescending(item => frequencies[item]).ThenBy(item => item).ToArray();
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Items.Length; i++) row.Items[i] = rank[row.Items[i]];
            Array.Sort(row.Items, row.Shares);
        }

        rows.Sort(RawRow.Compare);
        return new SignatureLayout(settings, CollectionsMarshal.AsSpan(rows).ToArray(), order).Index(capabilities, classes, given);
    }

    private int Capability(ClusterVector vector)
    {
        if (vector.Offers.Items.Length == 0 && vector.Needs.Items.Length == 0) return 0;
        var text = $"{Text(vector.Offers)}|{Text(vector.Needs)}";
        if (capabilityNumbers.TryGetValue(text, out var number)) return number;
        capabilityNumbers.Add(text, number = capabilities.Count / 2);
        capabilities.Add(vector.Offers);
        capabilities.Add(vector.Needs);
        return number;
    }

    private static string Text(CapabilityVector vector) =>
        string.Join(' ', vector.Items.Select((item, i) => $"{item} {BitConverter.DoubleToInt64Bits(vector.Weights[i])}"));
}
