using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Programmes;
using ClusterGraph.Storage;
using GraphQL.Types;

namespace ClusterGraph.Api.Partners;

/// <summary><c>consortia</c>: smallest sets of clusters that meet a programme's rules.</summary>
internal static class ConsortiumQueries
{
    private const int Least = 2;
    private const int Largest = 5;
    private const int MostIncluded = 4;
    private static readonly Argument<string> For = Argument.RequiredId("programme", "Whose rules.");
    private static readonly Argument<ImmutableArray<string>> Include = Argument.RequiredIds("include", $"Clusters that must be in, 1 to {MostIncluded}.");
    private static readonly Argument<int?> Size = Argument.Int("size", $"The largest set to try, {Least} to {Largest}. Smaller sets come first: larger ones are tried only when none meets the rules.", 3);

    public static void AddTo(DeclaredObject<object> query, ISchema schema)
    {
        schema.RegisterType(new ConsortiumType());
        schema.RegisterType(new ConsortiaType());
        query.Declare(
            Root.Field(FetchAsync, arguments => new FieldCost(100 * Read(arguments).Size, 1)),
            FieldGraphType.Named(ConsortiaType.TypeName),
            "consortia",
            "The smallest sets of clusters that meet a programme's rules around given ones, ranked by the mean partner score of their pairs; or which rule stands unmet. Null when the programme or one of the clusters does not exist.",
            For, Include, Size);
    }

    private static (ImmutableArray<string> Include, int Size) Read(FieldArguments arguments)
    {
        var include = arguments.Get(Include);
        if (include.Length is 0 or > MostIncluded) throw new GraphQLFailure(ErrorCode.BadUserInput, $"'include' has {include.Length} ids; give 1 to {MostIncluded}.");
        var size = Numbers.In(arguments.Get(Size), Size.Name, Least, Largest);
        return size >= include.Length ? (include, size) : throw new GraphQLFailure(ErrorCode.BadUserInput, $"'size' is {size}; it must be at least the number of clusters to include, {include.Length}.");
    }

    private static async ValueTask<ShownConsortia?> FetchAsync(FieldContext context)
    {
        var (ids, size) = Read(context.Arguments);
        var programme = NodeIds.Parse(context.Arguments.Get(For), NodeKind.Programme);
        NodeKey[] keys = [.. ids.Select(id => NodeIds.Parse(id, NodeKind.Cluster)).Distinct()];
        var snapshot = context.Snapshot();
        var include = await snapshot.ProfilesAsync(keys, context.Cancellation);
        if (include.Any(member => member is null) || (await snapshot.FindAsync([programme], context.Cancellation))[0] is not Programme known) return null;
        var asked = new AskedPartners { Programme = programme, IncludeExisting = true };
        var candidates = await CandidatesAsync(snapshot, asked with { Programme = null }, include[0]!, context.Cancellation);
        var basis = await PartnerBasis.ReadAsync(snapshot, asked, [.. keys, .. candidates.Select(candidate => candidate.Key)], context.Cancellation);
        var query = new ConsortiumQuery { Programme = basis.Model.Settings.Programmes[0], Include = [.. include.OfType<ClusterProfile>()], Candidates = candidates, MaxSize = size, MaxCandidates = Pool(size - keys.Length) };
        var found = Consortia.Find(basis.Model, query);
        var nodes = await NodeSet.ReadAsync(snapshot, found.Sets.SelectMany(set => set.Members).Concat(keys), context.Cancellation);
        return new ShownConsortia(known, found, nodes, (candidates.Length, snapshot.Version));
    }

    // So that no more than about 25,000 sets are tried.
    private static int Pool(int added) => added switch { <= 2 => 100, 3 => 50, _ => 28 };

    private static async ValueTask<ImmutableArray<ClusterProfile>> CandidatesAsync(IGraphSnapshot snapshot, AskedPartners asked, ClusterProfile source, CancellationToken cancellation)
    {
        var basis = await PartnerBasis.ReadAsync(snapshot, asked, [source.Key], cancellation);
        var found = await new PartnerSearch(snapshot, basis, cancellation).BehindAsync(source, null, Pool(1));
        var profiles = await snapshot.ProfilesAsync([.. found.Ranked.Take(Pool(1)).Select(partner => partner.Key)], cancellation);
        return [.. profiles.OfType<ClusterProfile>()];
    }
}
