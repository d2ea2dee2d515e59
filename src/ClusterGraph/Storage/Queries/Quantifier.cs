namespace ClusterGraph.Storage.Queries;

/// <summary>How many neighbours must fit. Of a node without neighbours <see cref="None"/> and <see cref="All"/> hold.</summary>
public enum Quantifier
{
    Some,
    None,
    All,
}
