namespace ClusterGraph.Storage;

/// <summary>How the connection to a server is protected.</summary>
public enum StoreSecurity
{
    None,

    /// <summary><c>+s</c>: TLS, the certificate checked.</summary>
    Trusted,

    /// <summary><c>+ssc</c>: TLS with a self-signed certificate, unchecked.</summary>
    SelfSigned,
}
