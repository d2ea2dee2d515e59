namespace ClusterGraph.Partners.Signatures;

/// <summary>The sets of activities of a signature table, by bloc, then as a trie flattened in depth-first order.</summary>
internal sealed class SignatureSets
{
    public const float ShareSteps = ushort.MaxValue;

    /// <summary>Where the sets of each bloc begin; one more at the end.</summary>
    public required int[] BlocStarts { get; init; }

    /// <summary>Where the activities of each set begin; one more at the end.</summary>
    public required int[] ItemStarts { get; init; }

    /// <summary>Activities by item index, most frequent first.</summary>
    public required ushort[] Items { get; init; }

    /// <summary>How many activities each set has in common with the one before: its depth in the trie below which it branches off.</summary>
    public required byte[] Common { get; init; }

    /// <summary>The smallest share of each activity among the rows of the set in steps of 1/<see cref="ShareSteps"/>, never above the true one.</summary>
    public required ushort[] SmallestShares { get; init; }

    /// <summary>Where the rows of each set begin; one more at the end.</summary>
    public required int[] RowStarts { get; init; }

    /// <summary>Where the shares of the first row of each set begin.</summary>
    public required int[] ShareStarts { get; init; }

    /// <summary>1 / sum D (1 - D) over what the set lacks, never below the true one; 0 where nothing within reach is missing.</summary>
    public required float[] InverseMissing { get; init; }

    public required ulong[] OfferBits { get; init; }

    public required ulong[] NeedBits { get; init; }

    public required CapabilityKinds[] Kinds { get; init; }

    public int Count => RowStarts.Length - 1;

    public int Bytes =>
        (BlocStarts.Length * sizeof(int)) + (Items.Length * (sizeof(ushort) + 2)) + (Count * ((3 * sizeof(int)) + 1 + sizeof(float) + (2 * sizeof(ulong)) + 1));
}
