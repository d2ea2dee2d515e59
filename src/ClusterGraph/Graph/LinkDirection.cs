namespace ClusterGraph.Graph;

/// <summary>Which way a link is followed.</summary>
public enum LinkDirection
{
    /// <summary>From its <see cref="Link.From"/> to its <see cref="Link.To"/>.</summary>
    Out,

    /// <summary>From its <see cref="Link.To"/> to its <see cref="Link.From"/>.</summary>
    In,

    /// <summary>Both ways, for links that are read undirected.</summary>
    Both,
}
