namespace ClusterGraph.Agreements;

/// <summary>How firm an agreement is.</summary>
public enum AgreementStatus
{
    /// <summary>Signed.</summary>
    Signed,

    /// <summary>A collaborative link, no signature being mentioned.</summary>
    CollaborativeLink,

    /// <summary>A memorandum of understanding.</summary>
    Memorandum,

    /// <summary>Being prepared.</summary>
    InGestation,

    /// <summary>Part of a strategy.</summary>
    Strategy,

    /// <summary>A plan or target.</summary>
    PlanOrTarget,

    /// <summary>The source does not tell.</summary>
    Unclear,
}
