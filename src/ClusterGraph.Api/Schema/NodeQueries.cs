using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>The root fields that every kind of node has, and <c>node</c> and <c>nodes</c>.</summary>
internal static class NodeQueries
{
    public const int MostIds = 100;

    private static readonly Argument<string?> Id = Argument.Id("id", "Global id, from any `id` field.");
    private static readonly Argument<string?> Key = Argument.Text("key", "Readable key.");
    private static readonly Argument<string?> Code = Argument.Text("code", "Code in an external list; case does not matter.");
    private static readonly Argument<string> RequiredId = Argument.RequiredId("id", "Global id, from any `id` field.");
    private static readonly Argument<ImmutableArray<string>> Ids = Argument.RequiredIds("ids", $"At most {MostIds} global ids.");

    /// <summary>A list of all nodes of one kind.</summary>
    public static void AddList(DeclaredObject<object> query, string name, NodeKind kind, NodeLists lists)
    {
        var connection = lists.Connection($"{char.ToUpperInvariant(name[0])}{name[1..]}");
        query.Declare(
            Root.Field(async context =>
            {
                var asked = lists.Ask(name, context);
                return asked.ToPage(await context.Snapshot().ListAsync(new NodeQuery([kind], asked.Selection), context.Cancellation));
            }, Relation.CostOf, isConnection: true),
            FieldGraphType.Of(new NonNullGraphType(connection)),
            name,
            $"All {lists.Type} nodes, page by page.",
            [.. lists.Arguments]);
    }

    /// <summary>One node of one kind, by exactly one of id, key and (where it has one) external code; null when there is none.</summary>
    public static void AddSingle(DeclaredObject<object> query, string name, NodeKind kind, (string ExampleKey, string? ExampleCode) examples)
    {
        var described = $"Readable key, such as `{examples.ExampleKey}`.";
        DeclaredArgument[] arguments = examples.ExampleCode is null ? [Id, Argument.Text(Key.Name, described)]
            : [Id, Argument.Text(Key.Name, described), Argument.Text(Code.Name, $"External code, such as `{examples.ExampleCode}`; case does not matter.")];
        query.Declare(
            Root.Field(context => FindAsync(kind, context)),
            FieldGraphType.Named(kind.ToString()),
            name,
            $"The {kind} with this id{(examples.ExampleCode is null ? " or key" : ", key or code")} (give exactly one); null when there is none.",
            arguments);
    }

    public static void AddNodes(DeclaredObject<object> query)
    {
        query.Declare(
            Root.Field(async context => (await FindAllAsync([context.Arguments.Get(RequiredId)], context))[0]),
            FieldGraphType.Named(nameof(Node)),
            "node",
            "The node with this id, whatever its kind; null when there is none.",
            RequiredId);
        query.Declare(
            Root.Field(context => FindAllAsync(Checked(context.Arguments), context), arguments => new FieldCost(1, Checked(arguments).Length)),
            FieldGraphType.Named(nameof(Node)).AsList().AsRequired(),
            "nodes",
            "The nodes with these ids in their order, null where there is none.",
            Ids);
    }

    private static ImmutableArray<string> Checked(FieldArguments arguments)
    {
        var ids = arguments.Get(Ids);
        return ids.Length <= MostIds ? ids : throw new GraphQLFailure(ErrorCode.BadUserInput, $"'ids' has {ids.Length} ids; at most {MostIds} are allowed.");
    }

    private static async ValueTask<IReadOnlyList<Node?>> FindAllAsync(ImmutableArray<string> ids, FieldContext context) =>
        await context.Snapshot().FindAsync([.. ids.Select(NodeIds.Parse)], context.Cancellation);

    private static async ValueTask<Node?> FindAsync(NodeKind kind, FieldContext context)
    {
        var given = (Id: context.Arguments.Get(Id), Key: context.Arguments.Get(Key), Code: context.Arguments.Get(Code));
        return given switch
        {
            ({ } id, null, null) => (await context.Snapshot().FindAsync([NodeIds.Parse(id, kind)], context.Cancellation))[0],
            (null, { } key, null) => (await context.Snapshot().FindAsync([NodeIds.ParseKey(key, kind)], context.Cancellation))[0],
            (null, null, { } code) => (await context.Snapshot().FindByCodeAsync(kind, [code], context.Cancellation))[0],
            _ => throw new GraphQLFailure(ErrorCode.BadUserInput, "Give exactly one of the arguments that tell which node."),
        };
    }
}
