using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Planning;
using GraphQL.Types;
using GraphQL.Validation;

namespace ClusterGraph.Api.Hosting;

/// <summary>Puts the planned execution together.</summary>
internal static class GraphQLFactory
{
    public static Executor Executor(ISchema schema, FailureDescriber failures, RequestLimits limits) =>
        new(schema, new DocumentCache(schema, [.. DocumentValidator.CoreRules]), new Introspection(schema), failures, limits);
}
