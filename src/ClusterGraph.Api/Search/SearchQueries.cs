using System.Collections.Immutable;
using System.Globalization;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Search;

/// <summary><c>search</c> and <c>resolveNames</c>.</summary>
internal static class SearchQueries
{
    private const int MostCharacters = 200;
    private const int MostNames = 200;
    private const int MostCandidates = 10;

    private static readonly Argument<string> Text = Argument.RequiredText("query", $"What to look for, at most {MostCharacters} characters. Every word must be found, as it is, as a beginning, or with a slip of the pen; case and accents do not matter.");
    private static readonly Argument<ImmutableArray<NodeKind>> Kinds = Argument.Enums<NodeKind>("kinds", "Only nodes of these kinds; all when left out.");
    private static readonly Argument<ImmutableArray<string>> Names = Argument.RequiredTexts("names", $"Names, aliases, keys or codes, at most {MostNames}.");
    private static readonly Argument<int?> Top = Argument.Int("top", $"How many candidates a name shows at most, 1 to {MostCandidates}.", 3);

    public static void AddTo(DeclaredObject<object> query, ISchema schema)
    {
        var hits = new ConnectionType<SearchHit>("Search", nameof(Node), hit => hit.Node);
        hits.Edge.Value("score", "How well it fits, in (0,1], higher is better; 1 when its name is what was asked. Depends on question and node alone.", edge => edge.Row.Score);
        hits.Edge.Value("matchedField", "Where most of it was found: `name`, `aliases`, `labels` or `description`.", edge => edge.Row.Field);
        hits.Value("countsByKind", "How many hits there are of each kind of node, whatever `kinds` asks; kinds without hits are left out.", page => page.Facets[0].Buckets);
        schema.RegisterType(new NameResolutionType());
        schema.RegisterType(new NameCandidateType());
        query.Declare(
            Root.Field(SearchAsync, arguments => new FieldCost(5 + PageRange.Forward(arguments).Size, PageRange.Forward(arguments).Size), isConnection: true),
            FieldGraphType.Of(new NonNullGraphType(hits)),
            "search",
            "Full text over names, aliases, labels and descriptions, best first.",
            [Text, Kinds, .. PageRange.ForwardArguments]);
        query.Declare(
            Root.Field(ResolveAsync, arguments => new FieldCost(5 + Checked(arguments).Length, Checked(arguments).Length * MostCandidates)),
            FieldGraphType.Named(nameof(NameResolution)).AsRequired().AsList().AsRequired(),
            "resolveNames",
            "Which nodes these names may mean, in the order of the names, the likeliest candidate first: to map somebody else's list onto the graph.",
            Names, Kinds, Top);
    }

    private static async ValueTask<Page<SearchHit>> SearchAsync(FieldContext context)
    {
        var text = context.Arguments.Get(Text);
        if (text.Length > MostCharacters) throw new GraphQLFailure(ErrorCode.BadUserInput, $"'query' has {text.Length} characters; at most {MostCharacters} are allowed.");
        var kinds = context.Arguments.Get(Kinds);
        var range = PageRange.Forward(context.Arguments);
        var list = $"search|{text}|{string.Join(',', kinds)}";
        var page = await context.Snapshot().SearchAsync(new SearchQuery(text, kinds, range.Size, Position(list, range.After)), context.Cancellation);
        return new Page<SearchHit>(page.Hits, hit => Cursor.Encode(list, [hit.Score.ToString("R", CultureInfo.InvariantCulture), hit.Node.Key.Text]))
        {
            HasNext = page.HasNext,
            HasPrevious = page.HasPrevious,
            TotalCount = page.TotalCount,
            Facets = [new Facet("NODE_KIND", [.. page.CountsByKind.OrderBy(count => count.Key).Select(count => new GraphQL.Connections.FacetBucket(EnumName.Of(count.Key.ToString()), count.Key.ToString(), count.Value))], 0)],
        };
    }

    private static SearchPosition? Position(string list, string? cursor) => cursor is null ? null : Cursor.Decode(list, cursor) is var place
        ? new SearchPosition(double.Parse(place[0]!, CultureInfo.InvariantCulture), NodeKey.Parse(place[1]!))
        : null;

    private static async ValueTask<IReadOnlyList<NameResolution>> ResolveAsync(FieldContext context) => await context.Snapshot().ResolveNamesAsync(
        Checked(context.Arguments), context.Arguments.Get(Kinds), Numbers.In(context.Arguments.Get(Top), Top.Name, 1, MostCandidates), context.Cancellation);

    private static ImmutableArray<string> Checked(FieldArguments arguments)
    {
        var names = arguments.Get(Names);
        return names.Length <= MostNames ? names : throw new GraphQLFailure(ErrorCode.BadUserInput, $"'names' has {names.Length} names; at most {MostNames} are allowed.");
    }
}
