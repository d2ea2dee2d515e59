using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j;

/// <summary>What a failure of the client or the server means for those who use the store.</summary>
internal static class Failures
{
    /// <summary>Whether the account may not do what was asked.</summary>
    public static bool IsForbidden(BoltException failure) => failure.Code?.Contains(".Security.", StringComparison.Ordinal) == true;

    public static StoreException Translate(BoltException failure, string address) => failure switch
    {
        CommitOutcomeUnknownException => new(StoreFailure.OutcomeUnknown, $"The connection to Neo4j at {address} was lost while it committed; the change may or may not have happened: {failure.Message}", failure),
        AuthenticationFailedException => new(StoreFailure.Forbidden, $"Neo4j at {address} refuses the credentials (NEO4J_USERNAME, NEO4J_PASSWORD): {failure.Message}", failure),
        _ when IsForbidden(failure) => new(StoreFailure.Forbidden, $"Neo4j at {address} does not let this account do that: {failure.Message}", failure),
        ProtocolException => new(StoreFailure.Unavailable, $"What answers at {address} is no Neo4j that this version understands: {failure.Message}", failure),
        ClientException or DatabaseException => new(StoreFailure.Unavailable, $"Neo4j at {address} could not do it ({failure.Code}): {failure.Message}", failure),
        _ => new(StoreFailure.Unavailable, $"Neo4j at {address} does not answer: {failure.Message}", failure),
    };
}
