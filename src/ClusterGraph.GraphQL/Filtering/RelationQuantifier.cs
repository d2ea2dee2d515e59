namespace ClusterGraph.GraphQL.Filtering;

/// <summary>How many related nodes must fit.</summary>
public enum RelationQuantifier
{
    Some,
    None,
    All,
    Any,
}
