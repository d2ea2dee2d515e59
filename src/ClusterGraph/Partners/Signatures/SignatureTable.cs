namespace ClusterGraph.Partners.Signatures;

/// <summary>An index over clusters for finding partners without scoring them all: clusters that score alike share a row. No names, keys or texts.</summary>
/// <remarks>
/// A signature is (bloc, eligibility class, activity set, shares, offers, needs): clusters that agree in it have the same score with anybody, apart from
/// common partners. Clusters that are not active or have no
/// activities are not in it: they are never ranked. Rows are sorted by bloc, set and shares; sets form a trie.
/// </remarks>
public sealed class SignatureTable
{
    private readonly Codes shareCodes;
    private readonly ValueCodes shares;

    internal SignatureTable(SignatureSets sets, SignatureRows rows, (Codes Codes, ValueCodes Values) shares,
        (CapabilityPool Pool, EligibilityClasses Classes) shared)
    {
        Sets = sets;
        Rows = rows;
        shareCodes = shares.Codes;
        this.shares = shares.Values;
        Pool = shared.Pool;
        Classes = shared.Classes;
    }

    /// <summary>Different signatures.</summary>
    public int SignatureCount => Rows.Count;

    /// <summary>Different sets of activities, counted by bloc.</summary>
    public int SetCount => Sets.Count;

    /// <summary>Clusters in the table.</summary>
    public required int ClusterCount { get; init; }

    /// <summary>Memory of the whole index.</summary>
    public int Bytes => Sets.Bytes + Rows.Bytes + shareCodes.Bytes + shares.Bytes + Pool.Bytes;

    internal CapabilityPool Pool { get; }

    internal EligibilityClasses Classes { get; }

    internal SignatureSets Sets { get; }

    internal SignatureRows Rows { get; }

    /// <summary>Clusters that share a signature.</summary>
    public int MembersOf(int signature) => Rows.Members(signature);

    /// <summary>Where the shares of a row begin: rows of a set have the same number of them.</summary>
    internal int FirstShare(int set, int row, int depth) => Sets.ShareStarts[set] + ((row - Sets.RowStarts[set]) * depth);

    /// <summary>A share of a row, by place among all shares of all rows.</summary>
    internal double Share(int place) => shares.Values[shareCodes[place]];
}
