using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Partners;

/// <summary>One item of evidence in the schema.</summary>
internal sealed class PartnerEvidenceType : DeclaredObject<EvidenceItem>
{
    public const string TypeName = "PartnerEvidence";

    public PartnerEvidenceType() : base(TypeName, "One thing that shows a component of a partner score.")
    {
        Value("label", "What it is.", item => item.Label);
        Optional("value", "Its figure, as the label says: in [0,1], or a count; null where there is none.", item => item.Value);
        Optional("node", "What it is about; null where it is about the pair.", item => item.Node);
        Optional("other", "What meets it on the other side; null where nothing does.", item => item.Other);
    }
}
