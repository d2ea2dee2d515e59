namespace ClusterGraph.Storage;

/// <summary>The closed list of ways in which a store fails.</summary>
public enum StoreFailure
{
    /// <summary>It does not answer, now. Reads and writes did not happen.</summary>
    Unavailable,

    /// <summary>It refuses the credentials or the right to do this. Nothing happened.</summary>
    Forbidden,

    /// <summary>The data is no longer at the version that the change set expects. Nothing happened.</summary>
    VersionConflict,

    /// <summary>The connection was lost while a write was being committed: it may or may not have happened.</summary>
    OutcomeUnknown,

    /// <summary>What it holds cannot be read: it is damaged, another program's, or a newer version's. Nothing happened.</summary>
    Unreadable,

    /// <summary>The data moved on while a snapshot was read, and the store keeps no older version: open a new one and read again. Nothing happened.</summary>
    Superseded,
}
