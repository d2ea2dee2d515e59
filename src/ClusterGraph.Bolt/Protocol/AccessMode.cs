namespace ClusterGraph.Bolt.Protocol;

/// <summary>Whether a transaction only reads. The server enforces it; under routing it also picks the server.</summary>
public enum AccessMode
{
    Write,
    Read,
}
