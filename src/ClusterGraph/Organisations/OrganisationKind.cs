namespace ClusterGraph.Organisations;

/// <summary>What sort of body an organisation is.</summary>
public enum OrganisationKind
{
    /// <summary>An agency.</summary>
    Agency,

    /// <summary>A ministry.</summary>
    Ministry,

    /// <summary>A government or its department.</summary>
    Government,

    /// <summary>An observatory.</summary>
    Observatory,

    /// <summary>A platform.</summary>
    Platform,

    /// <summary>A network.</summary>
    Network,

    /// <summary>A body that pays for others.</summary>
    Funder,

    /// <summary>A chamber of commerce or industry.</summary>
    Chamber,

    /// <summary>A research or technology centre.</summary>
    ResearchCentre,

    /// <summary>A bank.</summary>
    Bank,

    /// <summary>A foundation.</summary>
    Foundation,

    /// <summary>An international organisation.</summary>
    InternationalOrganisation,

    /// <summary>An association.</summary>
    Association,

    /// <summary>A working group.</summary>
    WorkingGroup,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A university or school.</summary>
    University,

    /// <summary>A publisher.</summary>
    Publisher,

    /// <summary>Another sort of body.</summary>
    Other,
}
