using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>Answers <c>__schema</c> and <c>__type</c> through the engine's own executor, on a document that selects nothing else.</summary>
public sealed class Introspection(ISchema schema)
{
    private readonly DocumentExecuter engine = new();
    private readonly GraphQLSerializer serializer = new();

    internal async ValueTask<IReadOnlyDictionary<string, byte[]>> AnswerAsync(PreparedDocument prepared, OperationPlan plan, GraphQLRequest request, CancellationToken cancellation)
    {
        var result = await engine.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Document = Only(prepared.Document, plan),
            OperationName = plan.Operation.Name?.StringValue,
            Variables = request.Variables,
            ValidationRules = [],
            CancellationToken = cancellation,
        }).ConfigureAwait(false);
        using var json = JsonDocument.Parse(serializer.Serialize(result));
        return json.RootElement.GetProperty("data").EnumerateObject().ToDictionary(field => field.Name, field => Encoding.UTF8.GetBytes(field.Value.GetRawText()));
    }

    private static GraphQLDocument Only(GraphQLDocument document, OperationPlan plan)
    {
        var operation = new GraphQLOperationDefinition(new GraphQLSelectionSet([.. plan.Introspection]))
        {
            Operation = OperationType.Query,
            Name = plan.Operation.Name,
            Variables = plan.Operation.Variables,
        };
        return new GraphQLDocument([operation, .. document.Definitions.OfType<GraphQLFragmentDefinition>()]) { Source = document.Source };
    }
}
