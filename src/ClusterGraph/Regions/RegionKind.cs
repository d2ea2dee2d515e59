namespace ClusterGraph.Regions;

/// <summary>What sort of place a region is.</summary>
public enum RegionKind
{
    Region,
    Province,
    City,
    MetropolitanArea,
    BorderArea,
    MacroRegion,
    Supranational,
}
