using ClusterGraph.Api.Schema;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Api.Relatedness;

/// <summary>A relatedness edge with its ends.</summary>
internal sealed record RelatednessEvidence(RelatednessEdge Edge, NodeSet Nodes);

/// <summary>A relatedness edge in the schema.</summary>
internal sealed class RelatednessEvidenceType : DeclaredObject<RelatednessEvidence>
{
    public RelatednessEvidenceType() : base(nameof(RelatednessEvidence), "One edge of the relatedness network: two activities or technologies that are related, read both ways, and what says so.")
    {
        Value("a", "One end; its key comes first.", evidence => evidence.Nodes[evidence.Edge.A]);
        Value("b", "The other end.", evidence => evidence.Nodes[evidence.Edge.B]);
        Value("weight", "How related they are (phi), in (0,1], no unit; higher is closer. COLOCATION: proximity of Hidalgo et al. 2007 [EST]; REPORT: fixed scale 0.3 weak, 0.6 clear, 0.9 near-substitute [HEU]; TAXONOMY: Wu and Palmer's similarity in the classification [ADP].", evidence => evidence.Edge.Weight);
        Value("basis", "What the weight rests on; a pair has one, the first available in the order of this enum, never a sum or mean of several.", evidence => evidence.Edge.Basis);
        Value("via", "The kind of link that says so: RELATED_TO, USES, or BROADER for what the classification says.", evidence => evidence.Edge.Via);
        Optional("support", "COLOCATION: regions specialised in both (a count, 2 or more). Null where nothing was counted.", evidence => evidence.Edge.Support);
        Optional("z", "COLOCATION: hypergeometric z-score of the support, in standard deviations; 1.96 or more here [EST; the threshold is HEU]. Null where nothing was counted.", evidence => evidence.Edge.Z);
        Optional("dataPeriod", "Year or years of the data behind the weight.", evidence => evidence.Edge.DataPeriod);
        Optional("methodVersion", "Version of the method that made the weight; compare weights of one version only.", evidence => evidence.Edge.MethodVersion);
        Optional("commonClass", "TAXONOMY: the deepest class that both belong to; null for other bases.", evidence => evidence.Nodes.Find(evidence.Edge.CommonClass));
        Value("citations", "Where the source says so; empty for TAXONOMY, which is read off BROADER links.", evidence => evidence.Edge.Citations);
    }
}
