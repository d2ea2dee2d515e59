using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Conflicts;

/// <summary>Claims about the same fact that disagree, or a doubtful passage, shown side by side.</summary>
public sealed record Conflict : Node
{
    public ImmutableArray<NodeKey> Subjects { get; init; } = [];

    public required ConflictSeverity Severity { get; init; }

    public required ConflictCategory Category { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>How the curators read it.</summary>
    public required string Reading { get; init; }

    private protected override IEnumerable<string> BrokenRules()
    {
        if (Claims.IsEmpty) yield return "a conflict has at least one claim";
        if (Subjects.Distinct().Count() != Subjects.Length) yield return "a subject is named twice";
        if (Subjects.Contains(Key)) yield return "a conflict is not about itself";
    }
}
