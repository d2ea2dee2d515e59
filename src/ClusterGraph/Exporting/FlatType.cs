namespace ClusterGraph.Exporting;

/// <summary>What a column holds.</summary>
internal enum FlatType
{
    Text,
    Whole,
    Number,
    Truth,
}
