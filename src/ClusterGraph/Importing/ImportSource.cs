using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Importing;

/// <summary>The document or data set that all imported facts cite. Only its key is needed when the store has it already.</summary>
public sealed record ImportSource
{
    public required NodeKey Key { get; init; }

    public string? Name { get; init; }

    public string? Publisher { get; init; }

    public int? Year { get; init; }

    public string? Url { get; init; }

    /// <summary>Terms of use, as the publisher states them.</summary>
    public string? Licence { get; init; }

    /// <summary>Where in the source all of it stands: a table, a file.</summary>
    public string? Locator { get; init; }

    /// <summary>The node, for a store that has none of this key; it cites itself, as every source of a data set does.</summary>
    internal Source ToNode(string name) => new()
    {
        Key = Key,
        Name = name,
        Kind = SourceKind.DataSet,
        Title = name,
        Publisher = Publisher,
        Year = Year,
        Url = Url,
        Licence = Licence,
        Citations = [new Citation { Source = Key, Locator = Locator }],
    };
}
