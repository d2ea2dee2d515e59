namespace ClusterGraph.Api.Schema;

/// <summary>What the edges of a relation show of their link beyond status, reason, period and citations.</summary>
[Flags]
internal enum LinkField
{
    None = 0,
    Role = 1,
    Main = 2,
    Share = 4,
    PriorityKind = 8,
    Relatedness = 16,
    Kind = 32,
}
