namespace ClusterGraph.Programmes;

/// <summary>What sort of programme, or part of one, it is.</summary>
public enum ProgrammeKind
{
    Programme,
    Phase,
    Generation,
    Component,
    Part,
    Project,
    Platform,
    Call,
    Policy,
    Plan,
    StrategyInitiative,
    Initiative,
    Agenda,
    Dialogue,
    Facility,
    Label,
}
