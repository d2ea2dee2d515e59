using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Sources;
using ClusterGraph.Storage;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>Root fields about the data as a whole.</summary>
internal static class DataQueries
{
    private static readonly NodeKey Report = NodeKey.Parse("source:eu-lac-clusters-2018");

    public static void AddTo(DeclaredObject<object> query, ISchema schema)
    {
        IGraphType[] types = [new MetaType(), new Countries.CountryCoverageType(), CountType<NodeKind>("NodeCount", "nodes"), CountType<LinkKind>("LinkCount", "links")];
        foreach (var type in types) schema.RegisterType(type);
        query.Declare(Root.Field(MetaAsync), FieldGraphType.Named(nameof(Meta)).AsRequired(), "meta", "Which data and which version of the service answer, licence and citation.");
        query.Declare(
            Root.Field(context => context.Snapshot().CoverageAsync(context.Cancellation), _ => new(1, 100)),
            FieldGraphType.Named(nameof(CountryCoverage)).AsRequired().AsList().AsRequired(),
            "coverage",
            "How much the data says about each country, countries with nothing included.");
    }

    private static async ValueTask<Meta> MetaAsync(FieldContext context)
    {
        var snapshot = context.Snapshot();
        var report = await snapshot.FindAsync([Report], context.Cancellation);
        return new Meta(snapshot.Version, await snapshot.CountAsync(context.Cancellation), report[0] as Source);
    }

    private static DeclaredObject<KindCount<TKind>> CountType<TKind>(string name, string what)
    {
        var type = new DeclaredObject<KindCount<TKind>>(name, $"How many {what} there are of one kind.");
        type.Value("kind", "The kind.", count => count.Kind);
        type.Value("count", "How many; 0 when there are none.", count => count.Count);
        return type;
    }
}
