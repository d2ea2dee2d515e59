using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Sources;
using ClusterGraph.Storage;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>Root fields about the data as a whole.</summary>
internal static class DataQueries
{
    private const int MostPairs = 500;
    private static readonly Argument<int?> Pairs = Argument.Int("first", $"How many pairs at most, 1 to {MostPairs}.", 100);
    private static readonly NodeKey Report = NodeKey.Parse("source:eu-lac-clusters-2018");

    public static void AddTo(DeclaredObject<object> query, ISchema schema)
    {
        IGraphType[] types = [new MetaType(), new Countries.CountryCoverageType(), new Countries.CountryPairType(), CountType<NodeKind>("NodeCount", "nodes"), CountType<LinkKind>("LinkCount", "links")];
        foreach (var type in types) schema.RegisterType(type);
        query.Declare(Root.Field(MetaAsync), FieldGraphType.Named(nameof(Meta)).AsRequired(), "meta", "Which data and which version of the service answer, licence and citation.");
        query.Declare(
            Root.Field(context => context.Snapshot().CoverageAsync(context.Cancellation), _ => new(1, 100)),
            FieldGraphType.Named(nameof(CountryCoverage)).AsRequired().AsList().AsRequired(),
            "coverage",
            "How much the data says about each country, countries with nothing included.");
        query.Declare(
            Root.Field(CountryPairsAsync, arguments => new(1, ReadPairs(arguments))),
            FieldGraphType.Named(nameof(CountryPair)).AsRequired().AsList().AsRequired(),
            "countryPairs",
            "Between which countries there are agreements: most agreements first, then by the keys of the countries.",
            Pairs);
    }

    private static async ValueTask<Meta> MetaAsync(FieldContext context)
    {
        var snapshot = context.Snapshot();
        var report = await snapshot.FindAsync([Report], context.Cancellation);
        return new Meta(snapshot.Version, await snapshot.CountAsync(context.Cancellation), report[0] as Source);
    }

    private static async ValueTask<IEnumerable<CountryPair>> CountryPairsAsync(FieldContext context) =>
        (await context.Snapshot().CountryPairsAsync(context.Cancellation)).Take(ReadPairs(context.Arguments));

    private static int ReadPairs(FieldArguments arguments) => Numbers.In(arguments.Get(Pairs), Pairs.Name, 1, MostPairs);

    private static DeclaredObject<KindCount<TKind>> CountType<TKind>(string name, string what)
    {
        var type = new DeclaredObject<KindCount<TKind>>(name, $"How many {what} there are of one kind.");
        type.Value("kind", "The kind.", count => count.Kind);
        type.Value("count", "How many; 0 when there are none.", count => count.Count);
        return type;
    }
}
