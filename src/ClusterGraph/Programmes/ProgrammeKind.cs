namespace ClusterGraph.Programmes;

/// <summary>What sort of programme, or part of one, it is.</summary>
public enum ProgrammeKind
{
    /// <summary>A programme.</summary>
    Programme,

    /// <summary>A phase of a programme.</summary>
    Phase,

    /// <summary>A generation of a programme.</summary>
    Generation,

    /// <summary>A component of a programme.</summary>
    Component,

    /// <summary>Another part of a programme.</summary>
    Part,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A platform.</summary>
    Platform,

    /// <summary>A call for proposals.</summary>
    Call,

    /// <summary>A policy.</summary>
    Policy,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>A strategy with measures of its own.</summary>
    StrategyInitiative,

    /// <summary>An initiative.</summary>
    Initiative,

    /// <summary>An agenda.</summary>
    Agenda,

    /// <summary>A political or sectoral dialogue.</summary>
    Dialogue,

    /// <summary>A facility or fund.</summary>
    Facility,

    /// <summary>A label or certificate.</summary>
    Label,
}
