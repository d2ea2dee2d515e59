using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Tests;

/// <summary>Global ids of keys, as a client would have them from an earlier answer.</summary>
internal static class Ids
{
    public static string Of(string key) => GlobalId.Of(key);
}
