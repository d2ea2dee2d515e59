namespace ClusterGraph.Concepts;

/// <summary>What sort of concept it is.</summary>
public enum ConceptCategory
{
    /// <summary>How a term is defined.</summary>
    Definition,

    /// <summary>A table of the report.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>A figure of the report.</summary>
    Figure,

    /// <summary>A way of funding clusters.</summary>
    FundingCategory,

    /// <summary>An element of the sustainability of clusters.</summary>
    SustainabilityElement,

    /// <summary>What makes clusters or policies succeed.</summary>
    SuccessFactor,

    /// <summary>What limits them.</summary>
    LimitingFactor,

    /// <summary>A lesson that the report draws.</summary>
    Lesson,

    /// <summary>An obstacle.</summary>
    Obstacle,

    /// <summary>A type of cluster structure.</summary>
    StructureType,

    /// <summary>A service that clusters offer.</summary>
    Service,

    /// <summary>A stage of a policy.</summary>
    Stage,

    /// <summary>A recommendation of the report.</summary>
    Recommendation,

    /// <summary>A pillar of a programme or strategy.</summary>
    Pillar,

    /// <summary>A phase of a process or project.</summary>
    Phase,

    /// <summary>An abbreviation with its expansion.</summary>
    Abbreviation,

    /// <summary>A dimension of a model.</summary>
    Dimension,

    /// <summary>Something else.</summary>
    Other,
}
