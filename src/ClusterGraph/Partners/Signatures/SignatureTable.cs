using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ClusterGraph.Partners.Signatures;

/// <summary>An index over clusters for finding partners without scoring them all: clusters that score alike share a row. No names, keys or texts.</summary>
/// <remarks>
/// A signature is (bloc, class, activity set, shares, offers, needs), a class being what rules of programmes can tell apart: clusters that agree in it have the same score with anybody,
/// apart from common partners. Clusters that are not active or have no activities are not in it: they are never ranked. Rows are sorted by bloc, set and shares; sets form a trie.
/// </remarks>
public sealed class SignatureTable
{
    private readonly Codes shareCodes;
    private readonly ValueCodes shares;
    private readonly ConditionalWeakTable<ProgrammeTerms[], ProgrammeClasses> byProgrammes = [];

    internal SignatureTable(PartnerSpace space, SignatureSets sets, SignatureRows rows, (Codes Codes, ValueCodes Values) shares,
        (CapabilityPool Pool, ClusterClasses Classes) shared)
    {
        Space = space;
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

    internal PartnerSpace Space { get; }

    internal CapabilityPool Pool { get; }

    internal ClusterClasses Classes { get; }

    internal SignatureSets Sets { get; }

    internal SignatureRows Rows { get; }

    /// <summary>Where the shares of a row begin: rows of a set have the same number of them.</summary>
    internal int FirstShare(int set, int row, int depth) => Sets.ShareStarts[set] + ((row - Sets.RowStarts[set]) * depth);

    /// <summary>A share of a row, by place among all shares of all rows.</summary>
    internal double Share(int place) => shares.Values[shareCodes[place]];

    /// <summary>The classes as some programmes tell them apart; made when first asked for.</summary>
    internal ProgrammeClasses ClassesUnder(ImmutableArray<ProgrammeTerms> programmes) =>
        byProgrammes.GetValue(ImmutableCollectionsMarshal.AsArray(programmes)!, _ => new ProgrammeClasses(Classes, programmes));

    /// <summary>The <see cref="StoredSignature"/> of a row's clusters.</summary>
    internal long StoredSignatureOf(int set, int row)
    {
        int start = Sets.ItemStarts[set], depth = Sets.ItemStarts[set + 1] - start, first = FirstShare(set, row, depth);
        var parts = Pool.Parts(Rows.Capability(row), Space);
        for (var i = 0; i < depth; i++) parts += SignatureHash.Part(Space.Hashes[Sets.Items[start + i]], SignatureHash.Role.Activity, Share(first + i));
        return SignatureHash.Finish(Classes.Hash(Rows.Class(row)), parts);
    }
}
