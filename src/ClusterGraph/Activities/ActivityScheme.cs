namespace ClusterGraph.Activities;

/// <summary>The classification that an activity's code belongs to.</summary>
public enum ActivityScheme
{
    Nace2,
    Report,
}
