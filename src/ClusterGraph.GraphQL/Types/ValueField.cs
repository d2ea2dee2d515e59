using ClusterGraph.GraphQL.Json;

namespace ClusterGraph.GraphQL.Types;

/// <summary>A field that is a plain function of its parent: a scalar, an enum, an object or a list.</summary>
public sealed class ValueField<TParent, TValue>(Func<TParent, FieldArguments, TValue> read) : DeclaredField
{
    internal override bool IsBatch => false;

    internal override bool WriteLeaf(JsonBuffer json, object parent, FieldArguments arguments) => LeafWriter<TValue>.Write(json, read((TParent)parent, arguments));

    internal override bool WriteResult(JsonBuffer json, object? result) => throw new NotSupportedException();

    internal override object? Read(object parent, FieldArguments arguments) => read((TParent)parent, arguments);

    internal override ValueTask<IReadOnlyList<object?>> FetchAsync(IReadOnlyList<object> parents, FieldContext context) => throw new NotSupportedException();
}
