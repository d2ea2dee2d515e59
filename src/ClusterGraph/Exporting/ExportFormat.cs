namespace ClusterGraph.Exporting;

/// <summary>In which form data leave the store.</summary>
public enum ExportFormat
{
    /// <summary>A folder in the seed format: importing it gives the same data.</summary>
    Seed,

    /// <summary>A folder with a table for each kind of node, and one of links.</summary>
    Csv,

    /// <summary>One file for Gephi, networkx and other tools for networks.</summary>
    GraphMl,

    /// <summary>One file of RDF triples, in Turtle.</summary>
    Rdf,
}
