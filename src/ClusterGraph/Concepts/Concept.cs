using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Concepts;

/// <summary>A definition, a table or figure of the report, one of their rows or cells, a lesson, an obstacle, a recommendation.</summary>
public sealed record Concept : Node
{
    public required ConceptCategory Category { get; init; }

    public string? Text { get; init; }

    /// <summary>A table row's cells by column name.</summary>
    public ImmutableSortedDictionary<string, string> Cells { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
