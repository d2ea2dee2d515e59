using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>Adds kinds of node to a schema: the type, the list and the single look-up.</summary>
internal sealed class Nouns(DeclaredObject<object> query, SchemaParts parts, ISchema schema)
{
    /// <param name="singular">Root field of one node.</param>
    /// <param name="plural">Root field of the list.</param>
    /// <param name="create">The object type.</param>
    /// <param name="exampleKey">A key for the description.</param>
    /// <param name="exampleCode">An external code, for kinds that can be looked up by one.</param>
    public void Add<T>(string singular, string plural, Func<SchemaParts, NodeType<T>> create, string exampleKey, string? exampleCode = null) where T : Node
    {
        var type = create(parts);
        var kind = Enum.Parse<NodeKind>(type.Name);
        schema.RegisterType(type);
        NodeQueries.AddSingle(query, singular, kind, (exampleKey, exampleCode));
        parts.Later(() => NodeQueries.AddList(query, plural, kind, type.Lists));
    }
}
