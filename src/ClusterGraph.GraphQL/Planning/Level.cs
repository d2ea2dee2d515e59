using System.Runtime.InteropServices;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>All objects that one selection applies to in one request, with what was fetched for them, column by column.</summary>
/// <param name="plan">The selection.</param>
/// <param name="expected">How many objects there will probably be.</param>
internal sealed class Level(SelectionPlan plan, int expected = 1)
{
    public SelectionPlan Plan { get; } = plan;

    private readonly Dictionary<object, int>? rows = plan.Columns.Length == 0 ? null : new Dictionary<object, int>(expected, ReferenceEqualityComparer.Instance);

    public List<object> Objects { get; } = new(expected);

    public Column[] Columns { get; } = plan.Columns.Length == 0 ? [] : new Column[plan.Columns.Length];

    /// <summary>Adds an object and returns its row. The same object is fetched for once, however often it comes back.</summary>
    public int Add(object value)
    {
        if (rows is not null)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, value, out var known);
            if (known) return row;
            row = Objects.Count;
        }

        Objects.Add(value);
        return Objects.Count - 1;
    }
}
