using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Regions;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Api.Regions;

/// <summary>A region's profile with its nodes; without a profile when there are no figures of it.</summary>
internal sealed record ShownProfile(Region Region, RegionFigures? Figures, RegionProfile? Profile, NodeSet Nodes, DataVersion Version)
{
    public string? Reason => Profile is null
        ? Figures is null ? "The data holds no figures of activities in regions (observations about a region that name an activity)." : $"There are no figures of activities in {Region.Key}; there are of {Figures.Table.Regions.Length} other regions."
        : Profile.Variety is null ? "Nothing was measured in any activity of the region." : null;
}

/// <summary>A region's profile in the schema.</summary>
internal sealed class RegionProfileType : DeclaredObject<ShownProfile>
{
    public const string TypeName = "RegionProfile";
    private const int MostOpportunities = 25;

    public RegionProfileType() : base(TypeName, "What a region is specialised in, how varied it is, and what lies close to what it has; from figures of activities in regions. All figures are null, with a reason, where the data has none.")
    {
        Value("region", "The region.", profile => profile.Region);
        Optional("reason", "Why figures are missing; null when there are some.", profile => profile.Reason);
        Optional("indicator", "What was measured, such as `personsEmployed`; null without figures.", profile => profile.Profile is null ? null : profile.Figures!.Source.Indicator);
        Optional("unit", "In which unit.", profile => profile.Profile is null ? null : profile.Figures!.Source.Unit);
        Optional("year", "In which year; null where the source states none.", profile => profile.Profile is null ? null : profile.Figures!.Source.Year);
        Optional("regions", "How many regions the figures compare (a count).", profile => profile.Profile is null ? (int?)null : profile.Figures!.Table.Regions.Length);
        this.OptionalObject("variety", "How varied its activities are; null when nothing was measured.", nameof(VarietyFigures), profile => profile.Profile?.Variety);
        Optional("coherence", "Mean relatedness density of the activities it is specialised in, in [0,1]; higher is more coherent. Null when none has one [EST, EconGeo].", profile => profile.Profile?.Averages.Coherence);
        Optional("flexibility", "Mean relatedness density of the activities it is not specialised in, in [0,1]; higher is closer to new ones. Null when none has one [EST, EconGeo].", profile => profile.Profile?.Averages.Flexibility);
        this.ObjectList("activities", "Every activity that is measured in some region, by key.", RegionActivityType.TypeName, profile => Shown(profile, profile.Profile?.Activities ?? []));
        this.ObjectList("opportunities", $"Diversification opportunities: activities it is not specialised in, by density falling, then rarer ones first, then key; at most {MostOpportunities}. A hint, not a forecast [EST in use].", RegionActivityType.TypeName,
            profile => Shown(profile, profile.Profile?.Opportunities.Take(MostOpportunities) ?? []));
        this.ObjectList("technologies", "Enabling technologies related to what it is specialised in, the strongest edge of each, strongest first [HEU].", RegionTechnologyType.TypeName,
            profile => (profile.Profile?.Technologies ?? []).Select(technology => new ShownTechnology(technology, profile.Nodes)).ToImmutableArray());
        Value("dataVersion", "The data that answered.", profile => profile.Version.ToString());
        Value("methodVersion", "Version of the relatedness behind densities.", _ => RelatednessRules.MethodVersion);
    }

    private static ImmutableArray<ShownRegionActivity> Shown(ShownProfile profile, IEnumerable<RegionActivity> activities) => [.. activities.Select(activity => new ShownRegionActivity(activity, profile))];
}

/// <summary>An activity of a profile.</summary>
internal sealed record ShownRegionActivity(RegionActivity Figures, ShownProfile Profile);

/// <summary>A technology of a profile.</summary>
internal sealed record ShownTechnology(ApplicableTechnology Applicable, NodeSet Nodes);
