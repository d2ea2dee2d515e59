namespace ClusterGraph.Bolt.PackStream;

/// <summary>A path of a result: one node more than relationships, each relationship pointing the way it points in the graph.</summary>
public sealed record Path(IReadOnlyList<Node> Nodes, IReadOnlyList<Relationship> Relationships)
{
    public bool Equals(Path? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    public override int GetHashCode() => HashCode.Combine(Nodes.Count, Relationships.Count);
}
