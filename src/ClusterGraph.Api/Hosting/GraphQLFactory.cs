using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Validation;
using GraphQL.Types;
using GraphQL.Validation;

namespace ClusterGraph.Api.Hosting;

/// <summary>Puts the planned execution together.</summary>
internal static class GraphQLFactory
{
    public static DocumentCache Documents(ISchema schema, Settings settings)
    {
        IValidationRule[] more = settings.Http.Introspection ? [] : [new NoIntrospection()];
        return new DocumentCache(schema, [.. ExecutionRules.All, .. more], settings.Limits);
    }

    public static Executor Executor(ISchema schema, DocumentCache documents, FailureDescriber failures, RequestLimits limits) =>
        new(schema, documents, new Introspection(schema), failures, limits);
}
