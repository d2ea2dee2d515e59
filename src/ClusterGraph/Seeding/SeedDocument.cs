using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Seeding;

/// <summary>Reads one seed file; what does not fit is reported and left out, the rest is read.</summary>
internal sealed class SeedDocument(string file, Action<Problem> report)
{
    public void ReadNodes(byte[] json, NodeKind kind, SeedContent content) =>
        Read<Node>(json, NodeRecords.Of(kind), item => [Text(item, "key")], (item, node) =>
        {
            NodeKey.TryParse(Text(item, "key"), out var key);
            if (key.Text.Length > 0 && key.Kind != kind) report(new Problem(key.Text, $"a node with this key belongs in {SeedFiles.NameOf(key.Kind)}"));
            else if (node is not null) content.Nodes.Add(node);
            else content.Illegible.Add(key);
        });

    public void ReadLinks(byte[] json, LinkKind kind, SeedContent content) =>
        Read<SeedLink>(json, typeof(SeedLink), item => [Text(item, "from"), Text(item, "to"), Text(item, "role")], (_, link) =>
        {
            if (link is not null) content.Links.Add(SeedLinkMapping.ToLink(link, kind));
        });

    private void Read<T>(byte[] json, Type record, Func<JsonElement, string[]> sortKey, Action<JsonElement, T?> take) where T : class
    {
        if (Parse(json) is not { } document) return;
        using (document)
        {
            string[] before = [];
            var index = 0;
            foreach (var (item, read, problems) in Many.Each([.. document.RootElement.EnumerateArray()], item => Item<T>(item, record)))
            {
                var key = item.ValueKind == JsonValueKind.Object ? sortKey(item) : [];
                var subject = Subject(key, index++);
                foreach (var problem in problems ?? []) report(new Problem(subject, problem));
                if (Compare(before, key) > 0) report(new Problem(subject, $"the file is sorted by {(key.Length == 1 ? "key" : "from, to and role")}; this comes before {Subject(before, 0)}"));
                take(item, read);
                before = key;
            }
        }
    }

    private static (JsonElement Item, T? Read, List<string>? Problems) Item<T>(JsonElement item, Type record) where T : class =>
        ShapeCheck.Problems(item, record) is { } problems ? (item, null, problems) : (item, (T)item.Deserialize(record, RecordJson.Options)!, null);

    private JsonDocument? Parse(byte[] json)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Array) return document;
            document.Dispose();
            report(new Problem(file, "the file holds one list of objects"));
        }
        catch (JsonException error)
        {
            report(new Problem(file, $"the file is not readable JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}: {error.Message.Split(" LineNumber")[0]}"));
        }

        return null;
    }

    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Subject(string[] key, int index) => key switch
    {
        [var single] when single.Length > 0 => single,
        [var from, var to, var role] when from.Length + to.Length > 0 => role.Length == 0 ? $"{from} -> {to}" : $"{from} -> {to} ({role})",
        _ => $"item {index + 1}",
    };

    private static int Compare(string[] a, string[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
            if (string.CompareOrdinal(a[i], b[i]) is var order and not 0) return order;
        return 0;
    }
}
