using ClusterGraph.Api.Changes;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Schema;

/// <summary>What field functions find in the request: the one version of the data that it reads.</summary>
internal static class RequestData
{
    public static IGraphSnapshot Snapshot(this FieldContext context) => (context.State as ChangeEvent)?.Snapshot ?? (IGraphSnapshot)context.State!;
}
