using System.Collections;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Telemetry;

namespace ClusterGraph.GraphQL.Types;

/// <summary>A relation or root field: many parents and the arguments in, one result per parent out, in their order. Called once per level of the query, whatever the number of parents.</summary>
public sealed class BatchField<TParent, TResult>(Func<IReadOnlyList<TParent>, FieldContext, ValueTask<IReadOnlyList<TResult>>> fetch) : DeclaredField
{
    internal override bool IsBatch => true;

    internal override bool WriteLeaf(JsonBuffer json, object parent, FieldArguments arguments) => throw new NotSupportedException();

    internal override bool WriteResult(JsonBuffer json, object? result) => LeafWriter<TResult>.Write(json, (TResult)result!);

    internal override object? Read(object parent, FieldArguments arguments) => throw new NotSupportedException();

    internal override async ValueTask<IReadOnlyList<object?>> FetchAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        GraphQLTelemetry.Batch(Name, parents.Count);
        var results = await fetch(new Parents(parents), context).ConfigureAwait(false);
        if (results.Count != parents.Count)
            throw new InvalidOperationException($"Field '{Name}' answered {results.Count} results for {parents.Count} parents.");
        return results as IReadOnlyList<object?> ?? [.. results.Cast<object?>()];
    }

    private sealed class Parents(IReadOnlyList<object> parents) : IReadOnlyList<TParent>
    {
        public int Count => parents.Count;

        public TParent this[int index] => (TParent)parents[index];

        public IEnumerator<TParent> GetEnumerator() => parents.Cast<TParent>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
