namespace ClusterGraph.GraphQL.Planning;

/// <summary>All objects that one selection applies to in one request, with what was fetched for them, column by column.</summary>
internal sealed class Level(SelectionPlan plan)
{
    public SelectionPlan Plan { get; } = plan;

    private readonly Dictionary<object, int>? rows = plan.Columns.Length == 0 ? null : new Dictionary<object, int>(ReferenceEqualityComparer.Instance);

    public List<object> Objects { get; } = [];

    public Column[] Columns { get; } = plan.Columns.Length == 0 ? [] : new Column[plan.Columns.Length];

    /// <summary>Adds an object and returns its row. The same object is fetched for once, however often it comes back.</summary>
    public int Add(object value)
    {
        if (rows is not null && !rows.TryAdd(value, Objects.Count)) return rows[value];
        Objects.Add(value);
        return Objects.Count - 1;
    }
}
