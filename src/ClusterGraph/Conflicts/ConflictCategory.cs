namespace ClusterGraph.Conflicts;

/// <summary>What a conflict is about.</summary>
public enum ConflictCategory
{
    /// <summary>Numbers that do not agree or add up.</summary>
    Numbers,

    /// <summary>Dates that do not agree.</summary>
    Dates,

    /// <summary>One thing under several names.</summary>
    Names,

    /// <summary>Who did or said it.</summary>
    Attribution,

    /// <summary>Several things under one name.</summary>
    Homonym,

    /// <summary>A passage that repeats another where it does not belong.</summary>
    RepeatedText,

    /// <summary>References that do not match.</summary>
    Reference,

    /// <summary>A misprint that matters.</summary>
    Typography,

    /// <summary>What sort of thing it is.</summary>
    Classification,

    /// <summary>Something announced is not there.</summary>
    Missing,
}
