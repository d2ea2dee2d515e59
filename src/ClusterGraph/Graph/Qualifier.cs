namespace ClusterGraph.Graph;

/// <summary>How firmly a source states a figure.</summary>
public enum Qualifier
{
    Exact,
    About,
    Almost,
    MoreThan,
    AtLeast,
    UpTo,
}
