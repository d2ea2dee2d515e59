using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.Oracle;

/// <summary>Writes random valid arguments and directives, and the variables that they use.</summary>
internal sealed class ValueWriter(Random random)
{
    private static readonly string[] Numbers = ["0", "3", "-2", "7"];

    /// <summary>Variables by name: definition, and values that may be given (an empty one for none).</summary>
    public static readonly Dictionary<string, (string Definition, string[] Values)> Variables = new()
    {
        ["yes"] = ("Boolean!", ["true", "false"]),
        ["maybe"] = ("Boolean = true", ["true", "false", ""]),
        ["number"] = ("Int", ["1", "4", "null", ""]),
        ["sure"] = ("Int! = 6", ["2", ""]),
        ["page"] = ("Int = 2", ["1", "3", ""]),
        ["ratio"] = ("Float = 2", ["1", "0.25", "null", ""]),
        ["text"] = ("String", ["\"a \\\" b\"", "null", ""]),
        ["fallback"] = ("String = \"fb\"", ["\"t\"", "null", ""]),
        ["mood"] = ("Mood = VERY_LOUD", ["\"CALM\"", "null", ""]),
        ["numbers"] = ("[Int!]", ["[1, 2]", "[]", "5", "null", ""]),
        ["moods"] = ("[Mood]", ["[\"CALM\", null]", "\"ODD\"", ""]),
        ["stamp"] = ("Stamp", ["\"#5\"", "null", ""]),
        ["shape"] = ("ShapeInput", ["{\"width\": 1}", "{\"width\": 2, \"height\": null, \"holes\": [{\"width\": 3}]}", "{\"width\": 4, \"holes\": {\"width\": 5}}", "null", ""]),
        ["inner"] = ("ShapeInput! = {width: 8}", ["{\"width\": 9, \"height\": 1}", ""]),
    };

    public string Directives()
    {
        var text = "";
        if (random.Next(10) == 0) text += $" @skip(if: {Condition()})";
        if (random.Next(10) == 0) text += $" @include(if: {Condition()})";
        return text;
    }

    public string Arguments(FieldType field)
    {
        var given = (field.Arguments ?? Enumerable.Empty<QueryArgument>()).Where(_ => random.Next(3) == 0).Select(argument => (argument.Name, Text: Value(argument.Name))).Where(argument => argument.Text.Length > 0).ToList();
        if (given.Exists(argument => argument.Name == "first")) given.RemoveAll(argument => argument.Name == "last");
        return given.Count == 0 ? "" : $"({string.Join(", ", given.OrderBy(_ => random.Next()).Select(argument => $"{argument.Name}: {argument.Text}"))})";
    }

    private string Condition() => Pick("true", "false", "$yes", "$maybe");

    private string Value(string argument) => argument switch
    {
        "first" or "last" => Pick("1", "2", "3", "$page", "$sure"),
        "after" or "before" => "",
        "number" or "at" or "times" => Pick("null", "$number", "$sure", Number(), Number()),
        "ratio" => Pick("1", "0.5", "1e2", "$ratio", "$number", "null").Replace("$number", "2", StringComparison.Ordinal),
        "flag" => Pick("true", "false", "$yes", "$maybe"),
        "mood" => Pick("CALM", "VERY_LOUD", "$mood", "null"),
        "text" => Pick("\"\"", "\"a \\u00e9 \\\" b\"", "\"\"\"block\n  text\"\"\"", "$text", "$fallback", "null"),
        "numbers" => Pick("[]", $"[{Number()}, {Number()}]", "[1, $sure]", Number(), "$numbers", "null"),
        "moods" => Pick("[CALM, null]", "ODD", "[$mood, CALM]", "$moods", "null"),
        "stamp" => Pick("\"#12\"", "$stamp", "null"),
        _ => Pick("{width: 1}", "{height: null, width: $sure}", "{width: 2, holes: [{width: 3}, $inner]}", "{width: 4, holes: {width: 5, height: $number}}", "$shape", "$inner", "null"),
    };

    private string Number() => Pick(Numbers);

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
