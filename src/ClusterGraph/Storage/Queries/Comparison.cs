namespace ClusterGraph.Storage.Queries;

/// <summary>How a field is compared.</summary>
public enum Comparison
{
    Equal,
    In,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Contains,
    StartsWith,
    EndsWith,

    /// <summary>There is no value.</summary>
    Absent,

    /// <summary>A period surely includes some day of the date.</summary>
    Covers,

    /// <summary>A period surely includes some day from the first date to the second.</summary>
    Overlaps,
}
