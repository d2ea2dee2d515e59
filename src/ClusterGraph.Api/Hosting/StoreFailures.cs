using ClusterGraph.GraphQL.Errors;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Hosting;

/// <summary>What clients are told about failures of the store.</summary>
internal static class StoreFailures
{
    public static GraphQLFailure? Translate(Exception failure) => failure switch
    {
        StoreException { Failure: StoreFailure.Unavailable or StoreFailure.Forbidden or StoreFailure.Unreadable } =>
            new GraphQLFailure(ErrorCode.StoreUnavailable, "The store does not answer now; try again in a moment."),
        StoreException { Failure: StoreFailure.Superseded } =>
            new GraphQLFailure(ErrorCode.StoreUnavailable, "The data changes faster than it could be read; try again in a moment."),
        _ => null,
    };

    /// <summary>Whether the data moved on while it was read, so that the request is to be answered from the newest version.</summary>
    public static bool IsOutOfDate(Exception failure) => failure is StoreException { Failure: StoreFailure.Superseded };
}
