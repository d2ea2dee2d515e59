using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>How much a query changed.</summary>
public sealed class Counters
{
    private readonly IReadOnlyDictionary<string, Value> _stats;

    internal Counters(IReadOnlyDictionary<string, Value> stats) => _stats = stats;

    public long NodesCreated => Count("nodes-created");

    public long NodesDeleted => Count("nodes-deleted");

    public long RelationshipsCreated => Count("relationships-created");

    public long RelationshipsDeleted => Count("relationships-deleted");

    public long PropertiesSet => Count("properties-set");

    public long LabelsAdded => Count("labels-added");

    public long LabelsRemoved => Count("labels-removed");

    public long IndexesAdded => Count("indexes-added");

    public long IndexesRemoved => Count("indexes-removed");

    public long ConstraintsAdded => Count("constraints-added");

    public long ConstraintsRemoved => Count("constraints-removed");

    public long SystemUpdates => Count("system-updates");

    /// <summary>Whether data or schema changed.</summary>
    public bool ContainsUpdates => Flag("contains-updates") ?? _stats.Any(entry => entry.Key != "system-updates" && entry.Value.Kind == ValueKind.Integer && entry.Value.AsInteger() > 0);

    public bool ContainsSystemUpdates => Flag("contains-system-updates") ?? SystemUpdates > 0;

    private long Count(string name) => _stats.TryGetValue(name, out var value) && value.Kind == ValueKind.Integer ? value.AsInteger() : 0;

    private bool? Flag(string name) => _stats.TryGetValue(name, out var value) && value.Kind == ValueKind.Boolean ? value.AsBoolean() : null;
}
