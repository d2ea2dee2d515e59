namespace ClusterGraph.GraphQL.Filtering;

/// <summary>How a field is compared.</summary>
public enum FilterOperator
{
    Eq,
    Neq,
    In,
    Nin,
    Gt,
    Gte,
    Lt,
    Lte,
    Contains,
    Ncontains,
    StartsWith,
    EndsWith,
    IsNull,
    Covers,
}
