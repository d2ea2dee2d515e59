using ClusterGraph.GraphQL.Errors;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Hosting;

/// <summary>What clients are told about failures of the store.</summary>
internal static class StoreFailures
{
    public static GraphQLFailure? Translate(Exception failure) => failure is StoreException { Failure: StoreFailure.Unavailable or StoreFailure.Forbidden }
        ? new GraphQLFailure(ErrorCode.StoreUnavailable, "The store does not answer now; try again in a moment.")
        : null;
}
