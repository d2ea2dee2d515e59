namespace ClusterGraph.Bolt.Connections;

/// <summary>How far TLS is used and trusted.</summary>
public enum TlsMode
{
    /// <summary>No TLS: <c>bolt</c>, <c>neo4j</c>.</summary>
    None,

    /// <summary>The system's trust, and the host name must match: <c>bolt+s</c>, <c>neo4j+s</c>.</summary>
    SystemTrust,

    /// <summary>Encrypted, whatever certificate is shown: <c>bolt+ssc</c>, <c>neo4j+ssc</c>.</summary>
    AnyCertificate,
}
