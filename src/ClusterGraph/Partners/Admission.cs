namespace ClusterGraph.Partners;

/// <summary>How a cluster may stand in a programme's partnership.</summary>
public enum Admission
{
    /// <summary>It breaks a rule about single participants.</summary>
    Refused,

    /// <summary>It lies outside the eligible territories but in a target market: welcome as the partner there.</summary>
    Market,

    /// <summary>It breaks no rule about single participants.</summary>
    Admitted,
}
