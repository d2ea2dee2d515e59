namespace ClusterGraph.Bolt.Protocol;

/// <summary>What TELEMETRY may say: which way of running queries the application uses.</summary>
internal enum ApiKind
{
    ManagedTransaction = 0,
    UnmanagedTransaction = 1,
    AutoCommit = 2,
}
