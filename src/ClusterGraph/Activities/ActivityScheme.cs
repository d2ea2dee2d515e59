namespace ClusterGraph.Activities;

/// <summary>The classification that an activity's code belongs to.</summary>
public enum ActivityScheme
{
    /// <summary>NACE Rev. 2, the statistical classification of economic activities in the European Union.</summary>
    Nace2,

    /// <summary>A sector that the report names and NACE cannot express; BROADER leads to its nearest NACE divisions.</summary>
    Report,
}
