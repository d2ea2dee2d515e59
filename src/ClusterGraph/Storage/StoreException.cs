namespace ClusterGraph.Storage;

/// <summary>The store could not do what was asked; <see cref="Failure"/> says in which way. A failed write certainly did not happen unless it says otherwise.</summary>
public sealed class StoreException(StoreFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    public StoreFailure Failure { get; } = failure;
}
