using System.Collections.Immutable;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>Robustness in the schema.</summary>
internal sealed class RobustnessType : DeclaredObject<Robustness>
{
    public RobustnessType() : base(nameof(Robustness), "How much the first 25 partners of a ranking depend on the weights and on adding up: 1,000 sets of weights drawn around the given ones (Dirichlet(20 w), fixed seed) [HEU, as the OECD/JRC Handbook 2008 asks for].")
    {
        Optional("topKept", "Share of the draws that keep the first partner first, in [0,1]; higher is firmer. Null for an empty ranking.", robustness => robustness.TopKept);
        Optional("meanTau", "Mean Kendall tau between the ranking and those of the draws, in [-1,1]; 1 = never another order. Null for fewer than two partners.", robustness => robustness.MeanTau);
        Value("geometricOrder", "Keys of the same partners ranked by the weighted geometric mean of the components that are not missing, best first.", robustness => robustness.GeometricOrder.Select(key => key.Text).ToImmutableArray());
    }
}
