namespace ClusterGraph.Agreements;

/// <summary>How far the parties are apart politically.</summary>
public enum AgreementScope
{
    /// <summary>Within one region.</summary>
    Local,

    /// <summary>Within one country.</summary>
    National,

    /// <summary>Between countries of Latin America and the Caribbean.</summary>
    LacLac,

    /// <summary>Between the European Union and Latin America and the Caribbean.</summary>
    EuLac,

    /// <summary>Between countries of the European Union.</summary>
    EuEu,

    /// <summary>Otherwise.</summary>
    Other,
}
