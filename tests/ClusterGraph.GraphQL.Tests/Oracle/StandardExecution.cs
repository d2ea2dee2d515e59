using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.Oracle;

/// <summary>The engine's standard executor, with errors in our codes.</summary>
internal sealed class StandardExecution(ISchema schema, FailureDescriber failures)
{
    private readonly DocumentExecuter executer = new();
    private readonly GraphQLSerializer serializer = new();

    public async Task<Outcome> RunAsync(GraphQLRequest request)
    {
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Root = Executor.Root,
            ValidationRules = ClusterGraph.GraphQL.Validation.ExecutionRules.All,
        });
        using var json = JsonDocument.Parse(serializer.Serialize(result));
        var data = result.Executed ? json.RootElement.GetProperty("data").GetRawText() : null;
        return new Outcome(data is null ? null : Outcome.Normal(data), Outcome.Sorted(result.Errors?.Select(error => (error.Path ?? [], CodeOf(error))) ?? []));
    }

    private string CodeOf(ExecutionError error)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
            if (cause is GraphQLFailure failure) return failure.Code;
        return error.Path is null ? ErrorCode.ValidationFailed : failures.Describe(error).Code;
    }
}
