namespace ClusterGraph.Organisations;

/// <summary>What sort of body an organisation is.</summary>
public enum OrganisationKind
{
    Agency,
    Ministry,
    Government,
    Observatory,
    Platform,
    Network,
    Funder,
    Chamber,
    ResearchCentre,
    Bank,
    Foundation,
    InternationalOrganisation,
    Association,
    WorkingGroup,
    Company,
    University,
    Publisher,
    Other,
}
