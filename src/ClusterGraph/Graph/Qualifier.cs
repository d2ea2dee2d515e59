namespace ClusterGraph.Graph;

/// <summary>How firmly a source states a figure.</summary>
public enum Qualifier
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>"About", "approximately", "around".</summary>
    About,

    /// <summary>"Almost", "nearly".</summary>
    Almost,

    /// <summary>"More than", "over".</summary>
    MoreThan,

    /// <summary>"At least", "a minimum of".</summary>
    AtLeast,

    /// <summary>"Up to", "a maximum of".</summary>
    UpTo,
}
