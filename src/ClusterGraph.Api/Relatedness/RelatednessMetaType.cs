using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Api.Relatedness;

/// <summary>What the relatedness network of a version is like.</summary>
internal sealed record RelatednessMeta(RelatednessNetwork Network, HybridHealth Health)
{
    public ImmutableArray<KindCount<RelatednessBasis>> Edges => [.. Enum.GetValues<RelatednessBasis>().Select(basis => new KindCount<RelatednessBasis>(basis, Network.Edges.Count(edge => edge.Basis == basis)))];

    /// <summary>Declares <c>meta.relatedness</c>.</summary>
    public static void AddTo(DeclaredObject<Meta> meta) => meta.Declare(
        new BatchField<Meta, RelatednessMeta>(async (parents, context) =>
        {
            var network = await context.Snapshot().RelatednessAsync(context.Cancellation);
            var data = await context.Snapshot().PartnerDataAsync(context.Cancellation);
            return [.. parents.Select(_ => new RelatednessMeta(network, data.Health(PartnerMode.Balanced)))];
        }),
        FieldGraphType.Named(nameof(RelatednessMeta)).AsRequired(), "relatedness", "The relatedness network of this data: how it was made, and whether it suits the partner score.");
}

/// <summary>The network's state in the schema.</summary>
internal sealed class RelatednessMetaType : DeclaredObject<RelatednessMeta>
{
    public RelatednessMetaType() : base(nameof(RelatednessMeta), "The relatedness network: activities and technologies and what joins them, with the health check of the partner score [HEU].")
    {
        Value("methodVersion", "Version of the rules that make the network out of links.", _ => RelatednessRules.MethodVersion);
        Value("partnerMethodVersion", "Version of the definitions behind partner scores.", _ => PartnerModel.MethodVersion);
        Value("nodes", "Activities and technologies that are related to something (a count).", meta => meta.Network.Nodes.Length);
        this.ObjectList("edges", "How many edges each basis gives.", "RelatednessCount", meta => meta.Edges);
        Value("pairShare", "Part of all pairs of nodes that are edges, in [0,1]. Above 0.1 the closure takes direct edges only.", meta => meta.Network.PairShare);
        Value("hopCap", "Longest path that scores take: 3, or 1 in a dense network [HEU].", meta => meta.Network.HopCap);
        Value("floor", "Weakest edge and weakest path that count, in (0,1] [HEU].", _ => RelatednessRules.Floor);
        Value("pairs", "Pairs of clusters with activities on both sides, over which the health is judged (a count; drawn ones when there are more than 2,000 clusters).", meta => meta.Health.Pairs);
        Optional("interquartileRange", "Interquartile range of H over these pairs, in [0,1]; at least 0.3 is healthy: the score must tell pairs apart. Null without pairs [HEU].", meta => meta.Health.InterquartileRange);
        Optional("unrelatedShare", "Part of the differing pairs with rho = 0, in [0,1]; 0.05 to 0.5 is healthy. Null without such pairs [HEU].", meta => meta.Health.UnrelatedShare);
        Value("healthy", "Whether both figures are in their ranges.", meta => meta.Health.Healthy);
        Optional("warning", "What is wrong with the network for this score; null when nothing is.", meta => meta.Health.Warning);
    }

    /// <summary>The type of <c>edges</c>.</summary>
    public static DeclaredObject<KindCount<RelatednessBasis>> CountType()
    {
        var type = new DeclaredObject<KindCount<RelatednessBasis>>("RelatednessCount", "How many edges rest on one basis.");
        type.Value("basis", "The basis.", count => count.Kind);
        type.Value("count", "How many; 0 when none do.", count => count.Count);
        return type;
    }
}
