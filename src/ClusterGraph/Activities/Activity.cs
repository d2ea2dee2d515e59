using ClusterGraph.Graph;

namespace ClusterGraph.Activities;

/// <summary>A sector or product activity.</summary>
public sealed record Activity : Node
{
    public required ActivityScheme Scheme { get; init; }

    /// <summary>Code within the scheme: a NACE section, division, group or class (<c>C</c>, <c>30</c>, <c>30.3</c>, <c>30.30</c>), or the report activity's own slug.</summary>
    public required string Code { get; init; }
}
