using ClusterGraph.Graph;

namespace ClusterGraph.Organisations;

/// <summary>A body that is not itself a cluster: agency, ministry, observatory, network, funder, chamber, bank ...</summary>
public sealed record Organisation : Node
{
    public required OrganisationKind Kind { get; init; }
}
