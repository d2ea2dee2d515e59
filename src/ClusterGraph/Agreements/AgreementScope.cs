namespace ClusterGraph.Agreements;

/// <summary>How far the parties are apart politically.</summary>
public enum AgreementScope
{
    Local,
    National,
    LacLac,
    EuLac,
    EuEu,
    Other,
}
