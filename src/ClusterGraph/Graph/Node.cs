using System.Collections.Immutable;
using ClusterGraph.Sources;

namespace ClusterGraph.Graph;

/// <summary>What every node of the graph carries, whatever its kind.</summary>
public abstract record Node
{
    public required NodeKey Key { get; init; }

    public required string Name { get; init; }

    /// <summary>Acronyms, former names, spellings in the source, local-language names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Names by language (ISO 639-1), where known.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public string? Description { get; init; }

    public ImmutableArray<ExternalId> SameAs { get; init; } = [];

    /// <summary>Whether kind, scope and status were stated by the source or are the curators' reading; null when plainly stated.</summary>
    public Classification? Classification { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }
}
