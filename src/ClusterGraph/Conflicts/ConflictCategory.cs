namespace ClusterGraph.Conflicts;

/// <summary>What a conflict is about.</summary>
public enum ConflictCategory
{
    Numbers,
    Dates,
    Names,
    Attribution,
    Homonym,
    RepeatedText,
    Reference,
    Typography,
    Classification,
    Missing,
}
