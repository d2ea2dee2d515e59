namespace ClusterGraph.Bolt.PackStream;

/// <summary>A relationship without its ends, as a path carries it.</summary>
public sealed record UnboundRelationship(long Id, string ElementId, string Type, IReadOnlyDictionary<string, Value> Properties)
{
    public bool Equals(UnboundRelationship? other) =>
        other is not null && Id == other.Id && ElementId == other.ElementId && Type == other.Type
        && ValueContent.SameEntries(Properties, other.Properties);

    public override int GetHashCode() => HashCode.Combine(Id, ElementId, Type);
}
