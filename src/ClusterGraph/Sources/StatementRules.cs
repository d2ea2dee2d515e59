namespace ClusterGraph.Sources;

/// <summary>What is inferred says why; what is stated needs no reason.</summary>
internal static class StatementRules
{
    public static IEnumerable<string> Check(StatementStatus status, string? reason)
    {
        if (status == StatementStatus.Inferred && reason is null) yield return "what is INFERRED needs a reason";
        if (status == StatementStatus.Stated && reason is not null) yield return "what is STATED has no reason";
    }
}
