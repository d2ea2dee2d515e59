using ClusterGraph.Graph;

namespace ClusterGraph.Programmes;

/// <summary>What a programme may spend, as printed.</summary>
public sealed record Budget : IChecked
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

    IEnumerable<string> IChecked.BrokenRules()
    {
        if (Amount < 0 || PerProjectMaximum < 0) yield return "an amount of money to spend is not negative";
        if (Currency is null ? Amount is not null || PerProjectMaximum is not null : Currency is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            yield return "an amount needs its unit: an ISO 4217 currency of three capital letters";
        if (ReimbursementRate is not null and not (>= 0 and <= 1)) yield return $"the reimbursement rate is {ReimbursementRate}; it lies in [0,1]";
        if (ExpectedProjects < 0) yield return "a number of projects is not negative";
    }
}
