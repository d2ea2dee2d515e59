namespace ClusterGraph.Bolt.PackStream;

/// <summary>A node of a result. Its ids are the server's own and hold within the transaction that returned them.</summary>
public sealed record Node(long Id, string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Value> Properties)
{
    public bool Equals(Node? other) =>
        other is not null && Id == other.Id && ElementId == other.ElementId && Labels.SequenceEqual(other.Labels)
        && ValueContent.SameEntries(Properties, other.Properties);

    public override int GetHashCode() => HashCode.Combine(Id, ElementId);
}
