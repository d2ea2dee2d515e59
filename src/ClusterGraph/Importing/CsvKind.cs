namespace ClusterGraph.Importing;

/// <summary>What the rows of a file are.</summary>
public enum CsvKind
{
    /// <summary>A cluster a row.</summary>
    Clusters,

    /// <summary>An agreement a row, with its parties in one cell.</summary>
    Agreements,

    /// <summary>A figure a row.</summary>
    Observations,
}
