using ClusterGraph.GraphQL.Json;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Types;

/// <summary>A field with what the plan needs to execute it: either a <see cref="ValueField{TParent,TValue}"/> or a <see cref="BatchField{TParent,TResult}"/>. There is no third way.</summary>
public abstract class DeclaredField : FieldType
{
    /// <summary>What one call of the field costs, before its children; see <see cref="Limits.FieldCost"/>. Null for the default by type.</summary>
    public Func<FieldArguments, Limits.FieldCost>? Cost { get; init; }

    /// <summary>True for <c>nodes</c> and <c>edges</c> of a connection: what is beneath comes back once a row of the page.</summary>
    internal bool RepeatsPage { get; init; }

    /// <summary>True for a field that brings a connection: the multiplicity of its cost is the size of the page.</summary>
    public bool IsConnection { get; init; }

    internal abstract bool IsBatch { get; }

    /// <summary>Writes a leaf value; false without writing anything when it is null.</summary>
    internal abstract bool WriteLeaf(JsonBuffer json, object parent, FieldArguments arguments);

    /// <summary>Writes a leaf that a batch brought.</summary>
    internal abstract bool WriteResult(JsonBuffer json, object? result);

    /// <summary>The value for one parent; on a batch field not supported.</summary>
    internal abstract object? Read(object parent, FieldArguments arguments);

    /// <summary>The results for many parents, in their order; on a value field not supported.</summary>
    internal abstract ValueTask<IReadOnlyList<object?>> FetchAsync(IReadOnlyList<object> parents, FieldContext context);
}
