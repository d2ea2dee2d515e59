namespace ClusterGraph.Graph;

/// <summary>In which role a node takes part in an agreement, or runs a body or programme.</summary>
public enum LinkRole
{
    /// <summary>Takes part on equal terms.</summary>
    Party,

    /// <summary>The centre of a star: works with each spoke.</summary>
    Hub,

    /// <summary>Works with the hub of a star, not with the other spokes.</summary>
    Spoke,

    /// <summary>Coordinates.</summary>
    Coordinator,

    /// <summary>Benefits.</summary>
    Beneficiary,

    /// <summary>Runs it from day to day.</summary>
    Operator,

    /// <summary>Promotes it.</summary>
    Promoter,

    /// <summary>Launched it.</summary>
    LaunchedBy,

    /// <summary>Supervises it.</summary>
    Supervisor,

    /// <summary>Owns it.</summary>
    Owner,

    /// <summary>Publishes it.</summary>
    Publisher,

    /// <summary>Advises.</summary>
    Adviser,
}
