using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>Global ids and keys that clients give us.</summary>
internal static class NodeIds
{
    /// <exception cref="GraphQLFailure">It is not an id.</exception>
    public static NodeKey Parse(string id) => NodeKey.TryParse(GlobalId.KeyOf(id), out var key) ? key : throw new GraphQLFailure(ErrorCode.InvalidId, $"'{id}' is not an id; take one from an `id` field.");

    /// <exception cref="GraphQLFailure">It is not an id, or of another kind of node.</exception>
    public static NodeKey Parse(string id, NodeKind kind) => Checked(Parse(id), kind, id);

    /// <exception cref="GraphQLFailure">It is not a key, or of another kind of node.</exception>
    public static NodeKey ParseKey(string text, NodeKind kind) => NodeKey.TryParse(text, out var key)
        ? Checked(key, kind, text)
        : throw new GraphQLFailure(ErrorCode.InvalidId, $"'{text}' is not a key: a key is a kind, a colon and a slug, such as {NodeKey.PrefixOf(kind)}:example.");

    private static NodeKey Checked(NodeKey key, NodeKind kind, string given) =>
        key.Kind == kind ? key : throw new GraphQLFailure(ErrorCode.InvalidId, $"'{given}' is of a {key.Kind}; here a {kind} is asked for.");
}
