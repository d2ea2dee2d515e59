namespace ClusterGraph.Partners;

/// <summary>A cluster's profile by item index: what scoring reads.</summary>
internal sealed class ClusterVector
{
    private ClusterVector(PartnerSpace space, ClusterProfile profile)
    {
        Activities = [.. profile.Portfolio.Activities.Select(space.IndexOf)];
        Shares = [.. profile.Portfolio.Shares];
        Offers = CapabilityVector.Of(space.IndexOf, profile.Offers);
        Needs = CapabilityVector.Of(space.IndexOf, profile.Needs);
    }

    public int[] Activities { get; }

    public double[] Shares { get; }

    public WeightedItems Portfolio => new(Activities, Shares);

    public CapabilityVector Offers { get; }

    public CapabilityVector Needs { get; }

    public static ClusterVector Of(PartnerSpace space, ClusterProfile profile) => new(space, profile);
}
