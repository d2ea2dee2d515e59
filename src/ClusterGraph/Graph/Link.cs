using System.Collections.Immutable;
using ClusterGraph.Sources;

namespace ClusterGraph.Graph;

/// <summary>A directed, sourced statement that joins two nodes. Its identity is (kind, from, to, role).</summary>
public sealed record Link : IChecked
{
    public required LinkKind Kind { get; init; }

    public required NodeKey From { get; init; }

    public required NodeKey To { get; init; }

    public required StatementStatus Status { get; init; }

    /// <summary>Why an inferred link holds, in a few words; null for a stated one.</summary>
    public string? Reason { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public LinkDetails Details { get; init; } = LinkDetails.None;

    IEnumerable<string> IChecked.BrokenRules()
    {
        if (!LinkRules.Allows(Kind, From.Kind, To.Kind))
            yield return $"{RecordJson.NameOf(Kind)} may not join {From} ({From.Kind}) to {To} ({To.Kind}); it may join {LinkRules.Describe(Kind)}";
        if (From == To) yield return $"{From} is linked to itself";
        if (Citations.IsDefaultOrEmpty) yield return "there is no citation";
        foreach (var problem in StatementRules.Check(Status, Reason)) yield return problem;
        foreach (var problem in Details.BrokenRules(Kind)) yield return problem;
        if (Kind == LinkKind.RelatedTo && From.CompareTo(To) > 0) yield return $"RELATED_TO is stored once a pair, from the ordinally smaller key: {To} -> {From}";
    }
}
