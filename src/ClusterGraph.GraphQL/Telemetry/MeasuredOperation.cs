using System.Diagnostics;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Telemetry;

/// <summary>One operation's span and measurements, from its start to its disposal. Variables and documents are never part of them.</summary>
internal readonly struct MeasuredOperation(GraphQLRequest request, TimeProvider time) : IDisposable
{
    private readonly Activity? activity = GraphQLTelemetry.Source.StartActivity("graphql.operation", ActivityKind.Internal);
    private readonly long start = time.GetTimestamp();

    public void Finish(GraphQLResponse response)
    {
        var type = new KeyValuePair<string, object?>("graphql.operation.type", response.OperationType?.ToLowerInvariant() ?? "unknown");
        var failed = new KeyValuePair<string, object?>("error.type", response.Errors.IsEmpty ? null : response.Errors[0].Code);
        GraphQLTelemetry.Duration.Record(time.GetElapsedTime(start).TotalSeconds, type, failed);
        GraphQLTelemetry.Cost.Record(response.Cost, type);
        foreach (var error in response.Errors) GraphQLTelemetry.Errors.Add(1, new KeyValuePair<string, object?>("graphql.error.code", error.Code));
        if (activity is { IsAllDataRequested: true }) Describe(activity, response);
    }

    public void Dispose() => activity?.Dispose();

    private void Describe(Activity span, GraphQLResponse response)
    {
        span.SetTag("graphql.operation.type", response.OperationType?.ToLowerInvariant());
        span.SetTag("graphql.operation.name", response.OperationName);
        span.SetTag("graphql.document.id", TrustedDocuments.IdOf(request.Query));
        span.SetTag("graphql.operation.cost", response.Cost);
        if (!response.Errors.IsEmpty) span.SetTag("error.type", response.Errors[0].Code).SetStatus(response.Executed ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
    }
}
