using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Clusters;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>A consortium with its nodes.</summary>
internal sealed record ShownConsortium(Consortium Set, NodeSet Nodes);

/// <summary>One consortium in the schema.</summary>
internal sealed class ConsortiumType : DeclaredObject<ShownConsortium>
{
    public const string TypeName = "Consortium";

    public ConsortiumType() : base(TypeName, "A set of clusters held against a programme's rules.")
    {
        Value("members", "Its clusters by key.", consortium => consortium.Set.Members.Select(key => (Cluster)consortium.Nodes[key]).ToImmutableArray());
        Optional("fit", "Mean partner score of its pairs, in [0,1]; higher is better. Null for one member.", consortium => consortium.Set.Fit);
        Value("checks", "Rule by rule, in the programme's order; NOT_CHECKED where the data cannot decide, which neither helps nor blocks.", consortium => consortium.Set.Checks);
    }
}
