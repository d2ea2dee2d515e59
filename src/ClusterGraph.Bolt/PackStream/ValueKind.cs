namespace ClusterGraph.Bolt.PackStream;

/// <summary>What a <see cref="Value"/> holds: the closed list of everything that Bolt can carry.</summary>
public enum ValueKind
{
    Null,
    Boolean,
    Integer,
    Float,
    String,
    Bytes,
    List,
    Map,
    Node,
    Relationship,
    UnboundRelationship,
    Path,
    Date,
    LocalTime,
    OffsetTime,
    LocalDateTime,
    OffsetDateTime,
    ZonedDateTime,
    Duration,
    Point,
}
