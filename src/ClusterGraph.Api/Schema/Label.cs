using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Schema;

/// <summary>A name in a language.</summary>
/// <param name="Language">ISO 639-1; null for a name that stands in for an unknown label.</param>
internal sealed record Label(string? Language, string Text)
{
    public static ImmutableArray<Label> AllOf(Node node) => [.. node.Labels.Select(label => new Label(label.Key, label.Value))];

    public static Label Of(Node node, string language) => node.Labels.TryGetValue(language, out var text) ? new(language, text) : new(null, node.Name);
}
