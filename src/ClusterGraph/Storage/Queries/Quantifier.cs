namespace ClusterGraph.Storage.Queries;

/// <summary>How many neighbours must fit.</summary>
public enum Quantifier
{
    Some,
    None,
    All,
}
