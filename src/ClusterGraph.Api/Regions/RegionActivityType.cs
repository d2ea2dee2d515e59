using ClusterGraph.Activities;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Regions;

/// <summary>One activity seen from a region, in the schema.</summary>
internal sealed class RegionActivityType : DeclaredObject<ShownRegionActivity>
{
    public const string TypeName = "RegionActivity";

    public RegionActivityType() : base(TypeName, "One activity seen from a region.")
    {
        Value("activity", "The activity.", row => (Activity)row.Profile.Nodes[row.Figures.Activity]);
        Optional("locationQuotient", "LQ = (x_ri / X_r) / (X_i / X), from 0, no unit; 1 = the share that all regions of the data have, higher is more concentrated. Null when the cell was not published, or nothing was measured in the region or the activity [EST, Balassa 1965].", row => row.Figures.Quotient);
        Value("specialised", "Whether LQ is at least 1, tested exactly on whole numbers.", row => row.Figures.Specialised);
        Optional("density", "Relatedness density: how much of what is related to the activity the region is specialised in, in [0,1]; higher is closer. The activity itself does not count. Null when it is related to nothing [EST, Hidalgo et al. 2007; Boschma, Balland and Kogler 2015].", row => row.Figures.Density);
        Value("ubiquity", "Regions specialised in it (a count).", row => row.Figures.Ubiquity);
    }
}
