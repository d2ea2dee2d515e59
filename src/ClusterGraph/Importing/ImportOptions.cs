namespace ClusterGraph.Importing;

/// <summary>What an import may do beside adding new nodes.</summary>
public sealed record ImportOptions
{
    /// <summary>Make the places that rows name and the store lacks, from what the rows say of them.</summary>
    public bool CreateMissing { get; init; }

    /// <summary>Put nodes in the place of those that have the same key already; otherwise such rows are refused.</summary>
    public bool Replace { get; init; }

    /// <summary>Who imports, for the history.</summary>
    public string? Author { get; init; }

    /// <summary>Why, for the history; a line about the file when left out.</summary>
    public string? Note { get; init; }
}
