namespace ClusterGraph.Bolt.Protocol;

/// <summary>
/// The server failed by itself (<c>Neo.DatabaseError.*</c>). One code of this class is a refusal and no fault:
/// <c>Neo.DatabaseError.Schema.ConstraintCreationFailed</c>, when the data break the constraint to be made.
/// </summary>
public sealed class DatabaseException : BoltException
{
    internal DatabaseException(ServerError error)
        : base(error.Message, error, false, null)
    {
    }
}
