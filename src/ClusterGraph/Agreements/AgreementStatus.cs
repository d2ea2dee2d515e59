namespace ClusterGraph.Agreements;

/// <summary>How firm an agreement is.</summary>
public enum AgreementStatus
{
    Signed,
    CollaborativeLink,
    Memorandum,
    InGestation,
    Strategy,
    PlanOrTarget,
    Unclear,
}
