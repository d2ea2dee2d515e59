namespace ClusterGraph.Agreements;

/// <summary>Whether the parties work in the same sector.</summary>
public enum AgreementKind
{
    SameSector,
    CrossSector,
    Unclear,
}
