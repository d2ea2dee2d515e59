namespace ClusterGraph.Agreements;

/// <summary>Whether the parties work in the same sector.</summary>
public enum AgreementKind
{
    /// <summary>The parties work in the same sector.</summary>
    SameSector,

    /// <summary>The parties work in different sectors.</summary>
    CrossSector,

    /// <summary>The source does not tell.</summary>
    Unclear,
}
