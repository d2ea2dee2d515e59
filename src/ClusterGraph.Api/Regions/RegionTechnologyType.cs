using ClusterGraph.Api.Relatedness;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Technologies;

namespace ClusterGraph.Api.Regions;

/// <summary>A technology that suits a region, in the schema.</summary>
internal sealed class RegionTechnologyType : DeclaredObject<ShownTechnology>
{
    public const string TypeName = "RegionTechnology";

    public RegionTechnologyType() : base(TypeName, "A technology related to something that a region is specialised in.")
    {
        Value("technology", "The technology.", row => (Technology)row.Nodes[row.Applicable.Technology]);
        Value("edge", "The strongest edge that joins it to an activity that the region is specialised in.", row => new RelatednessEvidence(row.Applicable.Edge, row.Nodes));
    }
}
