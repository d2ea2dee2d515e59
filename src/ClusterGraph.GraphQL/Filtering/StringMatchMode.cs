namespace ClusterGraph.GraphQL.Filtering;

/// <summary>How texts are compared.</summary>
public enum StringMatchMode
{
    /// <summary>Without case and accents: `Querétaro` equals `queretaro`. The default.</summary>
    Folded,

    /// <summary>Letter by letter.</summary>
    Exact,
}
