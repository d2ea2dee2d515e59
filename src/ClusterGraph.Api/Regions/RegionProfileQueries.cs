using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Regions;
using ClusterGraph.Relatedness;
using GraphQL.Types;

namespace ClusterGraph.Api.Regions;

/// <summary><c>regionProfile</c>.</summary>
internal static class RegionProfileQueries
{
    private static readonly Argument<string> Of = Argument.RequiredId("region", "The region.");
    private static readonly Argument<string?> Indicator = Argument.Text("indicator", "What was measured, as observations call it: `jobs`, `personsEmployed`. The one with most figures when left out.");
    private static readonly Argument<int?> Year = Argument.Int("year", "In which year; the one with most figures when left out.");

    public static void AddTo(DeclaredObject<object> query, ISchema schema)
    {
        IGraphType[] types = [new RegionProfileType(), new RegionActivityType(), new RegionTechnologyType(), new VarietyType()];
        foreach (var type in types) schema.RegisterType(type);
        query.Declare(
            Root.Field(FetchAsync, _ => new FieldCost(20)),
            FieldGraphType.Named(RegionProfileType.TypeName),
            "regionProfile",
            "Location quotients, related and unrelated variety, relatedness density, diversification opportunities and technologies of a region, from observations about regions that name an activity; null when there is no such region.",
            Of, Indicator, Year);
    }

    private static async ValueTask<ShownProfile?> FetchAsync(FieldContext context)
    {
        var key = NodeIds.Parse(context.Arguments.Get(Of), NodeKind.Region);
        var snapshot = context.Snapshot();
        if ((await snapshot.FindAsync([key], context.Cancellation))[0] is not Region region) return null;
        var figures = await snapshot.RegionFiguresAsync(context.Arguments.Get(Indicator), context.Arguments.Get(Year), context.Cancellation);
        var profile = figures?.Profiles.Find(key);
        return new ShownProfile(region, figures, profile, await NodeSet.ReadAsync(snapshot, profile is null ? [] : KeysOf(profile), context.Cancellation), snapshot.Version);
    }

    private static IEnumerable<NodeKey> KeysOf(RegionProfile profile) => profile.Activities.Select(activity => activity.Activity)
        .Concat(profile.Technologies.SelectMany(technology => new[] { technology.Edge.A, technology.Edge.B }))
        .Concat(profile.Technologies.Select(technology => technology.Edge.CommonClass).OfType<NodeKey>());
}
