using System.Collections.Immutable;
using ClusterGraph.Sources;

namespace ClusterGraph.Graph;

/// <summary>What every node of the graph carries, whatever its kind.</summary>
public abstract record Node : IChecked
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

    IEnumerable<string> IChecked.BrokenRules()
    {
        if (Key.Text.Length == 0 || NodeRecords.Of(Key.Kind) != GetType()) yield return $"the key of a {GetType().Name} starts with {NodeKey.PrefixOf(Enum.Parse<NodeKind>(GetType().Name))}:";
        if (Citations.IsDefaultOrEmpty) yield return "there is no citation";
        foreach (var language in Labels.Keys.Where(language => language is not [>= 'a' and <= 'z', >= 'a' and <= 'z']))
            yield return $"'{language}' is not a language code of ISO 639-1: two small letters";
        foreach (var problem in BrokenRules()) yield return problem;
    }

    /// <summary>What is wrong with the fields that only this kind of node has; values nested in them speak for themselves.</summary>
    private protected virtual IEnumerable<string> BrokenRules() => [];
}
