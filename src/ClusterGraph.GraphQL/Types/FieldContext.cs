using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Types;

/// <summary>What a batch function may know about its call: the arguments, what is selected beneath it, the request's data, and when to stop.</summary>
public sealed class FieldContext
{
    private readonly FieldPlan plan;
    private readonly RequestValues values;

    internal FieldContext(FieldPlan plan, RequestValues values, object? state, CancellationToken cancellation)
    {
        this.plan = plan;
        this.values = values;
        State = state;
        Cancellation = cancellation;
    }

    public FieldArguments Arguments => values.ArgumentsOf(plan);

    public CancellationToken Cancellation { get; }

    /// <summary>What the host opened for this request.</summary>
    public object? State { get; }

    /// <summary>Whether a field of this name is selected directly beneath this one, on whatever type.</summary>
    public bool Selects(string field) => plan.Children is { } children && children.Any(child => child.Name == field);

    /// <summary>The arguments of each selection of a field directly beneath this one.</summary>
    public IEnumerable<FieldArguments> ArgumentsOfSelected(string field) =>
        plan.Children is { } children ? children.Where(child => child.Name == field).Select(values.ArgumentsOf) : [];
}
