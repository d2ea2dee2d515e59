using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.Validation;

/// <summary>A small random document with few response names, so that many of them conflict. The same for the same seed.</summary>
internal static class ConflictingDocument
{
    private static readonly string[] Aliases = ["a", "b", "name", "friend"];
    private static readonly string[] Leaves = ["name", "risky", "number", "id", "mood", "tags", "title", "echo(text: \"1\")", "echo(text: \"2\")", "echo(times: 1)", "echo"];
    private static readonly string[] Objects = ["friend", "children", "lateFriend", "friend", "friend"];
    private static readonly string[] Types = ["Person", "Place", "Gadget", "Named", "Any"];

    public static string Make(ISchema schema, int seed)
    {
        schema.Initialize();
        var random = new Random(seed);
        var fragments = Enumerable.Range(0, random.Next(4)).Select(i => $"fragment F{i} on {Pick(random, Types[..4])} {{ {Selections(random, 2, i)} }}").ToList();
        var spreads = string.Concat(fragments.Select((_, i) => $" ...F{i}"));
        return $"{{ being {{ {Selections(random, 3, fragments.Count)}{spreads} }} }} {string.Join(' ', fragments)}";
    }

    private static string Selections(Random random, int depth, int fragments) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Selection(random, depth, fragments)));

    private static string Selection(Random random, int depth, int fragments)
    {
        var kind = random.Next(10);
        if (kind < 2 && fragments > 0) return $"...F{random.Next(fragments)}";
        if (kind < 5 && depth > 0) return $"... on {Pick(random, Types[..4])} {{ {Selections(random, depth - 1, fragments)} }}";
        if (kind < 7 && depth > 0)
        {
            var field = Pick(random, Objects);
            var beneath = field == "lateFriend" ? $"... on {Pick(random, Types)} {{ ... on {Pick(random, Types[..3])} {{ {Selections(random, depth - 1, fragments)} }} }}" : Selections(random, depth - 1, fragments);
            return $"{Alias(random)}{field} {{ {beneath} }}";
        }

        return $"{Alias(random)}{Pick(random, Leaves)}";
    }

    private static string Alias(Random random) => random.Next(3) > 0 ? "" : $"{Pick(random, Aliases)}: ";

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
