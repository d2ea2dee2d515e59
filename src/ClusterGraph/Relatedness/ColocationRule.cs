namespace ClusterGraph.Relatedness;

/// <summary>Which pairs of activities become COLOCATION edges. Thresholds are HEU; many pairs are tested, so some edges are chance.</summary>
public sealed record ColocationRule
{
    public double MinimumZ { get; init; } = 1.96;

    public int MinimumSupport { get; init; } = 2;

    /// <summary>A proximity that suffices whatever z is (0.55 is usual); null for none, as in the edges that ship.</summary>
    public double? SufficientProximity { get; init; }

    public bool Keeps(ColocationPair pair) =>
        (pair.Z >= MinimumZ && pair.Support >= MinimumSupport) || (SufficientProximity is { } enough && pair.Proximity >= enough);
}
