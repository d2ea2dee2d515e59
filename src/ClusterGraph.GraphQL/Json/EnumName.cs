using System.Text.Json;

namespace ClusterGraph.GraphQL.Json;

/// <summary>The GraphQL name of an enum member: <c>PreCluster</c> is <c>PRE_CLUSTER</c>.</summary>
public static class EnumName
{
    public static string Of(string member) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member);
}
