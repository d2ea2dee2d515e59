namespace ClusterGraph.GraphQL.Planning;

/// <summary>The data moved on while a request was fetched. It stops the fetch as a cancellation does: what was started is waited for.</summary>
internal sealed class OutOfDateException(Exception inner) : OperationCanceledException(inner.Message, inner);
