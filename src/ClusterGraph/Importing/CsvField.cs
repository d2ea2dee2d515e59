using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>Something that a row may say.</summary>
/// <param name="Name">As mappings call it.</param>
/// <param name="Description">What it is, in a few words.</param>
public sealed record CsvField(string Name, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>Whether one cell holds many, with semicolons between.</summary>
    public bool IsList { get; init; }

    /// <summary>For what names another node, by key or code: the kinds whose codes are understood, the first one first.</summary>
    public ImmutableArray<NodeKind> CodesOf { get; init; } = [];

    /// <summary>Whether it names other nodes.</summary>
    public bool IsReference => !CodesOf.IsEmpty;
}
