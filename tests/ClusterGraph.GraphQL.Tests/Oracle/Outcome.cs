using System.Text.Json;
using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Tests.Oracle;

/// <summary>What two executions must have in common: the data with the order of its members, and the errors by path and code in any order.</summary>
/// <param name="Data">JSON without spaces; null when nothing was executed.</param>
/// <param name="Errors">One a line, sorted.</param>
internal sealed record Outcome(string? Data, string Errors)
{
    public static Outcome Of(JsonElement answer, GraphQLResponse response) => new(
        response.Executed ? Normal(answer.GetProperty("data").GetRawText()) : null,
        Sorted(response.Errors.Select(error => ((IEnumerable<object>)error.Path, error.Code))));

    public static string Normal(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(parsed.RootElement);
    }

    public static string Sorted(IEnumerable<(IEnumerable<object> Path, string Code)> errors) =>
        string.Join('\n', errors.Select(error => $"{string.Join('/', error.Path)} {error.Code}").Order(StringComparer.Ordinal));
}
