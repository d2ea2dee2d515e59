namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Figures of activities in regions.</summary>
internal static class FigureTexts
{
    private const string Measured = "o.subject STARTS WITH 'region:' AND o.key IS NOT NULL AND o.activity IS NOT NULL AND o.value >= 0";

    /// <summary>Parameters: indicator and year, null for any. Columns: indicator, unit, year, count.</summary>
    public static readonly CypherText Tables = new(
        "figure tables",
        $"MATCH (o:Observation) WHERE {Measured} AND ($indicator IS NULL OR o.indicator = $indicator) AND ($year IS NULL OR o.year = $year) RETURN o.indicator, o.unit, o.year, count(*)");

    /// <summary>Parameters: indicator, unit, and a year that may be null. Columns: key, json, in key order.</summary>
    public static readonly CypherText OfTable = new(
        "figures of a table",
        $"MATCH (o:Observation) WHERE {Measured} AND o.indicator = $indicator AND o.unit = $unit AND coalesce(o.year, 0) = coalesce($year, 0) RETURN o.key, o.json ORDER BY o.key");
}
