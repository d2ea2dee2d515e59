namespace ClusterGraph.Concepts;

/// <summary>What sort of concept it is.</summary>
public enum ConceptCategory
{
    Definition,
    Table,
    TableRow,
    TableCell,
    Figure,
    FundingCategory,
    SustainabilityElement,
    SuccessFactor,
    LimitingFactor,
    Lesson,
    Obstacle,
    StructureType,
    Service,
    Stage,
    Recommendation,
    Pillar,
    Phase,
    Abbreviation,
    Dimension,
    Other,
}
