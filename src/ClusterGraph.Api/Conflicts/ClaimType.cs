using ClusterGraph.Conflicts;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Conflicts;

/// <summary>A claim in the schema.</summary>
internal sealed class ClaimType : DeclaredObject<Claim>
{
    public ClaimType() : base(nameof(Claim), "One side of a conflict.")
    {
        Value("text", "What is claimed, in our own words.", claim => claim.Text);
        Value("citations", "Where it is claimed.", claim => claim.Citations);
    }
}
