namespace ClusterGraph.Bolt.PackStream;

/// <summary>A relationship of a result with the nodes that it joins.</summary>
public sealed record Relationship(RelationshipEnd Start, RelationshipEnd End, UnboundRelationship Content)
{
    /// <summary>The server's numeric id.</summary>
    public long Id => Content.Id;

    /// <summary>The server's id, which holds within the transaction that returned it.</summary>
    public string ElementId => Content.ElementId;

    /// <summary>The relationship type.</summary>
    public string Type => Content.Type;

    public IReadOnlyDictionary<string, Value> Properties => Content.Properties;
}
