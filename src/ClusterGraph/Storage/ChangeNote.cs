using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Storage;

/// <summary>What the history says about a change set beside what it changed.</summary>
public sealed record ChangeNote : IChecked
{
    /// <summary>Who makes the change: a person or a program.</summary>
    public string? Author { get; init; }

    /// <summary>What is changed and why, in a few words.</summary>
    public string? Text { get; init; }

    /// <summary>What the change rests on.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    IEnumerable<string> IChecked.BrokenRules() => [];
}
