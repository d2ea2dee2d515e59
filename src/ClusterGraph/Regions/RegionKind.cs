namespace ClusterGraph.Regions;

/// <summary>What sort of place a region is.</summary>
public enum RegionKind
{
    /// <summary>A region below a country.</summary>
    Region,

    /// <summary>A province or department.</summary>
    Province,

    /// <summary>A city or town.</summary>
    City,

    /// <summary>A metropolitan area.</summary>
    MetropolitanArea,

    /// <summary>An area on both sides of a border.</summary>
    BorderArea,

    /// <summary>A large area within a country or continent.</summary>
    MacroRegion,

    /// <summary>A group of countries.</summary>
    Supranational,
}
