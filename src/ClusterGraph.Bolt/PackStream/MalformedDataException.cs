namespace ClusterGraph.Bolt.PackStream;

/// <summary>The bytes are no PackStream that this client reads; the connection turns it into a protocol failure and closes.</summary>
internal sealed class MalformedDataException(string message) : Exception(message);
