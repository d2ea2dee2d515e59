namespace ClusterGraph.Programmes;

/// <summary>What a programme may spend, as printed.</summary>
public sealed record Budget
{
    /// <summary>In whole units of <see cref="Currency"/>.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; init; }

    public decimal? PerProjectMaximum { get; init; }

    /// <summary>Part of eligible costs that is reimbursed at most, in [0,1].</summary>
    public double? ReimbursementRate { get; init; }

    public int? ExpectedProjects { get; init; }

    public string? Note { get; init; }
}
