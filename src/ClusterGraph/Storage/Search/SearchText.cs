using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Search;

/// <summary>One text of a node as it is searched: which field it stands in and its words, folded.</summary>
public sealed record SearchText(string Field, ImmutableArray<string> Words)
{
    // Nobody asks a question of more words; it bounds the work for what a client may send.
    private const int MaxWords = 32;

    /// <summary>How much a word in this field counts, in (0,1].</summary>
    public double Weight => Field switch
    {
        "name" => 1,
        "aliases" => 0.98,
        "labels" => 0.96,
        _ => 0.5,
    };

    /// <summary>Whether the node is called so; a description only mentions things.</summary>
    public bool IsName => Field != "description";

    /// <summary>The searchable texts of a node, most important field first.</summary>
    public static IEnumerable<SearchText> Of(Node node) => Of(node.Name, node.Aliases, node.Labels.Values, node.Description);

    /// <summary>The same of a node's texts alone; labels in the order of their languages.</summary>
    public static IEnumerable<SearchText> Of(string name, IEnumerable<string> aliases, IEnumerable<string> labels, string? description)
    {
        yield return new("name", Split(name));
        foreach (var alias in aliases) yield return new("aliases", Split(alias));
        foreach (var label in labels) yield return new("labels", Split(label));
        if (description is not null) yield return new("description", Split(description));
    }

    /// <summary>The words of a question, at most 32, each once.</summary>
    public static ImmutableArray<string> Asked(string question) => [.. Split(question).Distinct().Take(MaxWords)];

    private static ImmutableArray<string> Split(string text)
    {
        var folded = FoldedText.Fold(text);
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var inside = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(folded[start..i]);
            start = -1;
        }

        return words.DrainToImmutable();
    }
}
