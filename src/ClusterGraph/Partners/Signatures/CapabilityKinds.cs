namespace ClusterGraph.Partners.Signatures;

/// <summary>What kinds of technology data the rows of a set have.</summary>
[Flags]
internal enum CapabilityKinds : byte
{
    None = 0,
    Neither = 1,
    OffersOnly = 2,
    NeedsOnly = 4,
    Both = 8,
}
