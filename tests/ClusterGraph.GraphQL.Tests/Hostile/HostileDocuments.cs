namespace ClusterGraph.GraphQL.Tests.Hostile;

/// <summary>Documents that somebody would send to knock the service over, up to 100 KB each, by name.</summary>
internal static class HostileDocuments
{
    public static readonly Dictionary<string, string> All = new()
    {
        ["deep selections"] = Repeat("{being", 8_000),
        ["deep selections, closed"] = $"{{being{Repeat("{friend", 5_000)}{{name}}{Repeat("}", 5_001)}",
        ["deep inline fragments"] = $"{{being{Repeat("{...", 10_000)}{{name}}{Repeat("}", 10_001)}",
        ["deep list"] = $"{{echo(numbers:{Repeat("[", 16_000)}1{Repeat("]", 16_000)})}}",
        ["deep list within the length"] = $"{{echo(numbers:{Repeat("[", 3_900)}1{Repeat("]", 3_900)})}}",
        ["deep input object"] = $"{{echo(shape:{Repeat("{holes:", 5_000)}1{Repeat("}", 5_000)})}}",
        ["deep variable type"] = $"query($a:{Repeat("[", 12_000)}Int{Repeat("]", 12_000)}){{echo}}",
        ["10,000 aliases"] = $"{{{Range(10_000, i => $"a{i:x}:any ")}}}",
        ["999 aliases of few fields"] = $"{{person{{{Range(990, i => $"a{i}:{Pick(i)} ")}}}}}",
        ["30 aliases in each of 30 aliases"] = $"{{{Range(30, i => $"a{i}:beings{{{Range(30, j => $"b{j}:name ")}}}")}}}",
        ["the same selection again and again"] = $"{{{Repeat("beings{name friend{name friend{name}}}", 160)}}}",
        ["doubled nested selections"] = Doubled(9),
        ["doubled nested selections, conflicting"] = Doubled(8).Replace("name}", "a:name a:number}", StringComparison.Ordinal),
        ["quadratic overlap"] = $"{{being{{{Range(999, i => "friend{name}")}}}}}",
        ["23 KB that kill the engine's rule"] = $"{{{Repeat("being{friend{friend{name}}}", 240)}}}",
        ["fragment chain"] = $"{{being{{...F0}}}}{Range(100, i => $"fragment F{i} on Named{{...F{i + 1}}}")}",
        ["fragment chain that doubles"] = $"{{being{{...F0}}}}{Range(48, i => $"fragment F{i} on Named{{...F{i + 1} ...F{i + 1}}}")}fragment F48 on Named{{name}}",
        ["fragment chain that doubles through fields"] = $"{{being{{...F0}}}}{Range(13, i => $"fragment F{i} on Named{{friend{{...F{i + 1}}}x:friend{{...F{i + 1}}}y:children{{...F{i + 1}}}}}")}fragment F13 on Named{{name}}",
        ["fragment chain that doubles in introspection"] = $"{{__schema{{types{{...F0}}}}}}{Range(45, i => $"fragment F{i} on __Type{{...F{i + 1} ...F{i + 1}}}")}fragment F45 on __Type{{name}}",
        ["fragment cycle"] = $"{{being{{...F0}}}}{Range(50, i => $"fragment F{i} on Named{{friend{{...F{(i + 1) % 50}}}...F{(i * 7 + 3) % 50}}}")}",
        ["fragment cycle within the limits"] = $"{{being{{...F0}}}}{Range(49, i => $"fragment F{i} on Named{{friend{{...F{(i + 1) % 49}}}...F{(i * 7 + 3) % 49}}}")}",
        ["fragment cycle of 2,500"] = $"{{being{{...F0}}}}{Range(2_500, i => $"fragment F{i} on Named{{...F{(i + 1) % 2_500}}}")}",
        ["fragments that nobody uses"] = $"{{failing}}{Range(1_000, i => $"fragment F{i} on Named{{name}}")}",
        ["different fragments for each type"] = $"{{being{{...F0}}}}{Range(14, i => $"fragment F{i} on Named{{...on Person{{friend{{...F{i + 1} a{i}:name}}}}...on Place{{friend{{...F{i + 1} b{i}:name}}}}...on Gadget{{friend{{...F{i + 1} c{i}:name}}}}}}")}fragment F14 on Named{{name}}",
        ["different fragments for each type within the limits"] = $"{{being{{...F0}}}}{Range(12, i => $"fragment F{i} on Named{{...on Person{{friend{{...F{i + 1} a{i}:name}}}}...on Place{{friend{{...F{i + 1} b{i}:name}}}}...on Gadget{{friend{{...F{i + 1} c{i}:name}}}}}}")}fragment F12 on Named{{name}}",
        ["fragments on all levels, merged"] = $"{{being{{{Range(9, i => $"...F{i} ")}}}}}{Range(9, i => $"fragment F{i} on Named{{{(i == 8 ? "name" : $"friend{{{Range(8 - i, j => $"...F{i + j + 1} ")}}}children{{{Range(8 - i, j => j < 2 ? $"...F{i + j + 1} " : "")}}}")}}}")}",
        ["huge list"] = $"{{echo(numbers:[{Repeat("1,", 48_000)}])}}",
        ["huge list within the limits"] = $"{{echo(numbers:[{Repeat("1,", 7_900)}])}}",
        ["huge string"] = $"{{echo(text:\"{Repeat("\\u00e9", 16_000)}\")}}",
        ["huge name"] = $"{{{Repeat("a", 32_000)}}}",
        ["many unknown fields"] = $"{{person{{{Range(999, i => $"naem{i} ")}}}}}",
        ["many unknown arguments"] = $"{{{Range(400, i => $"a{i % 30}:echo(txet{i}:1,nubmers:2,shaep:3)")}}}",
        ["many wrong values"] = $"{{{Range(900, _ => "echo(times:\"x\")")}}}",
        ["many undefined variables"] = $"{{{Range(900, i => $"echo(times:$v{i})")}}}",
        ["many unused variables"] = $"query({Range(1_900, i => $"$v{i}:Int ")}){{failing}}",
        ["many operations"] = Range(999, i => $"query o{i}{{echo}}"),
        ["many operations that spread"] = $"{Range(99, i => $"query o{i}($a:Int){{...F0}}")}{Range(90, i => $"fragment F{i} on Query{{echo(times:$a)}}")}",
        ["directive flood"] = $"{{person{{name{Repeat(" @skip(if:false)", 6_000)}}}}}",
        ["unknown directive flood"] = $"{{person{{name{Repeat("@a", 15_000)}}}}}",
        ["directives everywhere"] = $"{{person{{{Range(900, _ => "name@a@b@c")}}}}}",
        ["introspection cycle"] = $"{{__schema{{types{Repeat("{fields{type", 60)}{{name}}{Repeat("}}", 60)}}}}}",
        ["short introspection cycle, in all aliases"] = $"{{__schema{{types{{{Range(30, i => $"a{i}:fields{{type{{{Range(15, j => $"b{j}:fields{{name}}")}}}}}")}}}}}}}",
        ["introspection in 30 aliases of 30 aliases"] = $"{{{Range(30, i => $"a{i}:__schema{{{Range(15, j => $"b{j}:types{{fields{{name}}}}")}}}")}}}",
        ["possible types of interfaces of possible types"] = $"{{__type(name:\"Named\"){Repeat("{possibleTypes{interfaces", 40)}{{name}}{Repeat("}}", 40)}}}",
        ["endless ofType"] = $"{{__type(name:\"Named\"){Repeat("{ofType", 45)}{{name}}{Repeat("}", 45)}}}",
        ["huge cost"] = $"{{links(first:100){{nodes{{links(first:100){{nodes{{links(first:100){{nodes{{links(first:100){{totalCount}}}}}}}}}}}}}}}}",
        ["all fields of many nodes"] = $"{{links(first:100){{nodes{{links(first:100){{nodes{{...on Person{{{Range(600, i => $"a{i}:{Pick(i)} ")}}}}}}}}}}}}}",
        ["many errors"] = $"{{beings{{{Range(30, i => $"a{i}:risky(at:{i})")}children{{{Range(30, i => $"a{i}:risky(at:{i})")}}}}}}}",
        ["type definitions"] = Range(2_000, i => $"type T{i}{{a:Int}}"),
        ["comments"] = $"{{failing}}{Repeat("#\n", 16_000)}",
        ["braces"] = Repeat("{}", 16_000),
        ["nothing but commas"] = $"{{failing}}{new string(',', 32_000)}",
        ["unterminated block string"] = $"{{echo(text:\"\"\"{Repeat("\"\"", 15_000)}",
    };

    private static string Pick(int i) => new[] { "name", "title", "number", "half", "mood", "stamp", "tags", "notes", "grid", "tightGrid", "echo", "lateName", "lateNumber", "lateTags", "lateEcho", "risky", "riskyTitle", "failing", "failingTitle", "id", "age" }[i % 21];

    private static string Doubled(int depth) => depth == 0 ? "{name}" : depth == 9 || depth == 8 ? $"{{being{Doubled(7)}}}" : $"{{friend{Doubled(depth - 1)}friend{Doubled(depth - 1)}}}";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Range(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
