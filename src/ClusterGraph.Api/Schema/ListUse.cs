namespace ClusterGraph.Api.Schema;

/// <summary>What a field is good for in lists.</summary>
[Flags]
internal enum ListUse
{
    None = 0,
    Filter = 1,
    Sort = 2,
    Facet = 4,
    FilterAndSort = Filter | Sort,
    All = Filter | Sort | Facet,
}
