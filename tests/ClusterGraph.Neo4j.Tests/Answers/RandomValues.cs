using System.Text;
using ClusterGraph.Graph;
using GraphQLParser.AST;

namespace ClusterGraph.Neo4j.Tests.Answers;

/// <summary>Writes random arguments that mean something in the data: keys and ids of its nodes, words of its names.</summary>
internal sealed class RandomValues(PublishedTypes types, Random random, IReadOnlyList<Node> nodes)
{
    private static readonly string[] Words = ["cluster", "aero", "de", "a", "Región", "energy", "AL-INVEST", "zzz", "automotive", "innovation"];
    private static readonly string[] Dates = ["2005", "2010-06", "2014", "2016-06-30", "2018"];

    /// <summary>The arguments of a call, in brackets; empty for none.</summary>
    public string Arguments(GraphQLFieldDefinition field, string? kind)
    {
        var given = (field.Arguments?.Items ?? []).Where(argument => PublishedTypes.IsRequired(argument) || Wants(argument.Name.StringValue)).ToList();
        if (given.Exists(argument => argument.Name.StringValue == "first")) given.RemoveAll(argument => argument.Name.StringValue == "last");
        if (given.Count(argument => argument.Name.StringValue is "id" or "key") != 1) given.RemoveAll(argument => argument.Name.StringValue is "id" && field.Arguments!.Any(other => other.Name.StringValue == "key"));
        if (!given.Exists(argument => argument.Name.StringValue is "id" or "key") && field.Arguments?.Any(argument => argument.Name.StringValue == "key") == true) given.Add(field.Arguments.First(argument => argument.Name.StringValue == "key"));
        return given.Count == 0 ? "" : $"({string.Join(", ", given.Select(argument => $"{argument.Name.StringValue}: {Of(argument, kind)}"))})";
    }

    private bool Wants(string name) => name switch
    {
        "after" or "before" => false,
        "first" => random.Next(3) > 0,
        "last" => random.Next(5) == 0,
        "where" or "order" => random.Next(2) == 0,
        _ => random.Next(4) == 0,
    };

    private string Of(GraphQLInputValueDefinition argument, string? kind)
    {
        var (name, type) = (argument.Name.StringValue, PublishedTypes.NameOf(argument.Type));
        var one = One(name, type, KindOf(name) ?? kind, 2);
        return !PublishedTypes.IsList(argument.Type) ? one : random.Next(2) == 0 ? $"[{one}]" : $"[{one}, {One(name, type, KindOf(name) ?? kind, 2)}]";
    }

    private static string? KindOf(string argument) => argument switch
    {
        "cluster" or "a" or "b" or "include" => "Cluster",
        "programme" => "Programme",
        "region" => "Region",
        "from" or "to" => "Activity",
        _ => null,
    };

    private string One(string name, string type, string? kind, int depth) => type switch
    {
        "Int" => name is "year" ? "2014" : $"{random.Next(1, 4)}",
        "Float" => Pick("0.05", "0.3", "10", "2.5"),
        "Boolean" => Pick("true", "false"),
        "ID" => Quoted(Id(kind)),
        "PartialDate" => Quoted(Pick(Dates)),
        "String" => Quoted(name is "key" or "keys" ? Key(kind) : name is "code" ? Pick("ES", "MX", "ES21") : random.Next(2) == 0 ? Pick(Words) : NodeOf(kind).Name),
        _ when types.ValuesOf(type) is { } values => values[random.Next(values.Count)],
        _ when types.IsInput(type) => Input(type, kind, depth),
        _ => Quoted(Pick(Words)),
    };

    private string Input(string type, string? kind, int depth)
    {
        if (type == "PointInput") return "{latitude: 43.2, longitude: -2.9, kilometres: 700}";
        if (type == "BoxInput") return "{south: 30, west: -20, north: 60, east: 20}";
        var members = types.InputsOf(type).Where(member => depth > 0 || !types.IsInput(PublishedTypes.NameOf(member.Type)) || PublishedTypes.NameOf(member.Type).EndsWith("OperationFilterInput", StringComparison.Ordinal)).ToList();
        var chosen = members[random.Next(members.Count)];
        var inner = PublishedTypes.NameOf(chosen.Type);
        var value = One(chosen.Name.StringValue, inner, type.StartsWith("Key", StringComparison.Ordinal) ? kind : Filtered(inner) ?? kind, depth - 1);
        return $"{{{chosen.Name.StringValue}: {(PublishedTypes.IsList(chosen.Type) ? $"[{value}]" : value)}}}";
    }

    private static string? Filtered(string type)
    {
        const string Before = "ListFilterInputTypeOf", After = "FilterInput";
        return type.StartsWith(Before, StringComparison.Ordinal) ? type[Before.Length..^After.Length] : null;
    }

    private string Key(string? kind) => random.Next(12) == 0 ? "cluster:nobody" : NodeOf(kind).Key.Text;

    private string Id(string? kind) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Key(kind))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private Node NodeOf(string? kind)
    {
        var fitting = Enum.TryParse<NodeKind>(kind, out var wanted) ? nodes.Where(node => node.Key.Kind == wanted).ToList() : nodes;
        return fitting.Count == 0 ? nodes[random.Next(nodes.Count)] : fitting[random.Next(fitting.Count)];
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
