using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>Root fields: batches over the one root object.</summary>
internal static class Root
{
    public static BatchField<object, T> Field<T>(Func<FieldContext, ValueTask<T>> fetch, Func<FieldArguments, FieldCost>? cost = null, bool isConnection = false) =>
        new(async (_, context) => [await fetch(context)]) { Cost = cost, IsConnection = isConnection };
}
