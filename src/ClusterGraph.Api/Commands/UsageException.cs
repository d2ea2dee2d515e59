namespace ClusterGraph.Api.Commands;

/// <summary>What was asked for makes no sense, and the message says why.</summary>
internal sealed class UsageException(string message) : Exception(message);
