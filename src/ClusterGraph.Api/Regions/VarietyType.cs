using ClusterGraph.GraphQL.Types;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Api.Regions;

/// <summary>Variety in the schema.</summary>
internal sealed class VarietyType : DeclaredObject<VarietyFigures>
{
    public VarietyType() : base(nameof(VarietyFigures), "How varied the activities of a region are. Groups are the top classes of the classification (NACE sections of divisions): related means same group here, an assumption of the classification. Not comparable across classifications [EST, Frenken, van Oort and Verburg 2007; Theil].")
    {
        Value("entropy", "H = sum of p log2(1/p), in bits, from 0 to log2 of the number of activities; higher is more varied. H = unrelated + related.", variety => variety.Entropy);
        Value("unrelated", "UV, entropy between groups, in bits, from 0 to log2 of the number of groups.", variety => variety.Unrelated);
        Value("related", "RV, entropy within groups, in bits, from 0 to log2 of the size of the largest group.", variety => variety.Related);
        Value("effectiveActivities", "2^H: how many equal activities are as varied (Hill number of order 1).", variety => variety.EffectiveActivities);
        Value("effectiveUnrelated", "2^UV.", variety => variety.EffectiveUnrelated);
        Value("effectiveRelated", "2^RV.", variety => variety.EffectiveRelated);
        Value("herfindahl", "Sum of squared shares, in (0,1]; 1 = one activity only.", variety => variety.Herfindahl);
        Optional("evenness", "H / log2(n), in [0,1]; 1 = all activities equal. Null for a single activity.", variety => variety.Evenness);
        Value("activities", "Activities with a quantity above 0 (a count).", variety => variety.Activities);
    }
}
