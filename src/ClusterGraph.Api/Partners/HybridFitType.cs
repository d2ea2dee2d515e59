using System.Collections.Immutable;
using ClusterGraph.Activities;
using ClusterGraph.Api.Schema;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>Component H in the schema.</summary>
internal sealed class HybridFitType : DeclaredObject<ExplainedFit>
{
    public const string TypeName = "HybridFit";

    public HybridFitType() : base(TypeName, "Hybrid fit H = delta g(rho): how much of two portfolios differs, times whether that differing part is related but not a near-duplicate [ADP, after Nooteboom et al. 2007, Res. Policy 36:1016].")
    {
        Optional("value", "H, in [0,1], no unit; higher is better. Null when the activities of one side are not known; 0 keeps the pair out of rankings.", fit => fit.Fit.Hybrid.Value);
        Optional("delta", "Part of the portfolios that differs, 1 - sum of the smaller shares, in [0,1]: 0 the same, 1 nothing in common [EST, Bar and Leiponen 2012].", fit => fit.Fit.Hybrid.Delta);
        Optional("rho", "How related the differing parts are, in [0,1]: the sum of remainder times strength over `matches`, divided by 2 delta. Null when nothing differs [ADP].", fit => fit.Fit.Hybrid.Rho);
        Value("best", "rho0, the relatedness at which g is 1, in (0,1) [HEU].", fit => HybridCurveOf(fit).Best);
        Value("sharpness", "s of g(rho) = ((rho/rho0)^rho0 ((1-rho)/(1-rho0))^(1-rho0))^s. With rho0 = 0.5 and s = 2 it is 4 rho (1 - rho) [HEU].", fit => HybridCurveOf(fit).Sharpness);
        Value("shared", "Activities that both have.", fit => fit.Fit.Hybrid.Shared.Select(key => (Activity)fit.Shown.Nodes[key]).ToImmutableArray());
        this.ObjectList("matches", "Per differing activity its best match on the other side: first those of `a`, then of `b`.", ActivityMatchType.TypeName, fit => fit.Fit.Hybrid.Matches.Select(match => new ShownMatch(match, fit)).ToImmutableArray());
    }

    private static HybridCurve HybridCurveOf(ExplainedFit fit) => HybridCurve.For(fit.Basis.Asked.Mode);
}
