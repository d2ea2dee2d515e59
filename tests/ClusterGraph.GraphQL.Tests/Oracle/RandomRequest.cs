using System.Text.RegularExpressions;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Tests.World;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.Oracle;

/// <summary>A random valid request, the same for the same seed.</summary>
internal static partial class RandomRequest
{
    private static readonly string[] FragmentTypes = ["Named", "Any", "Person", "Place", "Gadget", "Query", "LinksConnection", "LinksEdge"];

    /// <param name="schema">What is asked.</param>
    /// <param name="seed">What the dice say.</param>
    /// <param name="variables">The variables as JSON, to be shown.</param>
    public static GraphQLRequest Make(ISchema schema, int seed, out string variables)
    {
        var random = new Random(seed);
        var writer = new OperationWriter(schema, random, new ValueWriter(random));
        for (var i = random.Next(5); i > 0; i--) writer.AddFragment(schema.AllTypes[FragmentTypes[random.Next(FragmentTypes.Length)]]!);
        var bodies = Enumerable.Range(0, random.Next(6) == 0 ? random.Next(2, 4) : 1).Select(_ => writer.Operation()).ToList();
        var named = bodies.Count > 1 || random.Next(2) == 0;
        var operations = bodies.Select((body, i) => OperationOf(named ? $"O{i}" : "", body, writer)).ToList();
        var used = operations.SelectMany(operation => operation.Fragments).Distinct().Select(fragment => $"fragment {fragment.Name} on {fragment.Type.Name} {fragment.Text}");
        var chosen = random.Next(operations.Count);
        variables = Values(operations[chosen].Variables, random);
        return new GraphQLRequest(string.Join('\n', used.Concat(operations.Select(operation => operation.Text)).OrderBy(_ => random.Next())), named && (bodies.Count > 1 || random.Next(2) == 0) ? $"O{chosen}" : null, WorldServer.InputsOf(variables));
    }

    private static (string Text, List<(string Name, IGraphType Type, string Text)> Fragments, List<string> Variables) OperationOf(string name, string body, OperationWriter writer)
    {
        var reached = new List<(string Name, IGraphType Type, string Text)>();
        Reach(body, writer, reached);
        var variables = reached.Select(fragment => fragment.Text).Append(body).SelectMany(text => VariableName().Matches(text)).Select(match => match.Groups[1].Value).Distinct().ToList();
        var definitions = variables.Count == 0 ? "" : $"({string.Join(", ", variables.Select(variable => $"${variable}: {ValueWriter.Variables[variable].Definition}"))})";
        return ($"{(name.Length == 0 && variables.Count == 0 ? "" : "query ")}{name}{definitions} {body}", reached, variables);
    }

    private static void Reach(string text, OperationWriter writer, List<(string Name, IGraphType Type, string Text)> reached)
    {
        foreach (Match match in SpreadName().Matches(text))
        {
            var fragment = writer.Fragments.First(known => known.Name == match.Groups[1].Value);
            if (reached.Contains(fragment)) continue;
            reached.Add(fragment);
            Reach(fragment.Text, writer, reached);
        }
    }

    private static string Values(List<string> variables, Random random)
    {
        var given = variables.Select(name => (name, Value: ValueWriter.Variables[name].Values[random.Next(ValueWriter.Variables[name].Values.Length)])).Where(given => given.Value.Length > 0);
        return $"{{{string.Join(", ", given.Select(one => $"\"{one.name}\": {one.Value}"))}}}";
    }

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex VariableName();

    [GeneratedRegex(@"\.\.\.(F\d+)")]
    private static partial Regex SpreadName();
}
