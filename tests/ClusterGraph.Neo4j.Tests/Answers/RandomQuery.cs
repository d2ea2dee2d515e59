using ClusterGraph.Graph;
using GraphQLParser.AST;

namespace ClusterGraph.Neo4j.Tests.Answers;

/// <summary>Writes random queries over the published schema; the same seed gives the same.</summary>
internal sealed class RandomQuery
{
    private const int MostFields = 25;
    private readonly PublishedTypes types;
    private readonly Random random;
    private readonly RandomValues values;
    private int fields;
    private int aliases;

    private RandomQuery(PublishedTypes types, int seed, IReadOnlyList<Node> nodes)
    {
        this.types = types;
        random = new Random(seed);
        values = new RandomValues(types, random, nodes);
    }

    public static string Of(PublishedTypes types, int seed, IReadOnlyList<Node> nodes) => new RandomQuery(types, seed, nodes).Selection("Query", 4, random => random.Next(1, 3));

    private string Selection(string type, int depth, Func<Random, int> count)
    {
        var chosen = Enumerable.Range(0, count(random)).Select(_ => types.FieldsOf(type)[random.Next(types.FieldsOf(type).Count)]).Select(field => Field(field, type, depth)).Where(text => text.Length > 0).Distinct().ToList();
        if (types.IsInterface(type) && random.Next(2) == 0)
        {
            var kinds = types.Implementations(type);
            var kind = kinds[random.Next(kinds.Count)];
            chosen.Add($"... on {kind} {Selection(kind, depth, Few)}");
        }

        if (type.EndsWith("Connection", StringComparison.Ordinal) && !chosen.Exists(text => text.StartsWith("nodes", StringComparison.Ordinal)) && types.FieldsOf(type).Any(field => field.Name.StringValue == "nodes")) chosen.Add("nodes { __typename }");
        return chosen.Count == 0 ? "{ __typename }" : $"{{ {string.Join(' ', chosen)} }}";
    }

    private static int Few(Random random) => random.Next(1, 4);

    private string Field(GraphQLFieldDefinition field, string parent, int depth)
    {
        var type = PublishedTypes.NameOf(field.Type);
        if (++fields > MostFields || (types.HasFields(type) && depth == 0)) return "";
        var call = $"{field.Name.StringValue}{values.Arguments(field, KindOf(type, parent))}";
        // Pages are no deeper for the types around their nodes.
        var left = type.EndsWith("Connection", StringComparison.Ordinal) || type.EndsWith("Edge", StringComparison.Ordinal) ? depth : depth - 1;
        // Each call has a name of its own, so that everything merges.
        return $"a{aliases++}: {call}{(types.HasFields(type) ? $" {Selection(type, left, Few)}" : "")}";
    }

    private static string? KindOf(string type, string parent) =>
        Enum.TryParse<NodeKind>(type, out _) ? type : Enum.TryParse<NodeKind>(parent, out _) ? parent : null;
}
