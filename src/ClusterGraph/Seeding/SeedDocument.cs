using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Seeding;

/// <summary>Reads one seed file; what does not fit is reported and left out, the rest is read.</summary>
internal sealed class SeedDocument(string file, Action<Problem> report)
{
    public void ReadNodes(byte[] json, NodeKind kind, SeedContent content)
    {
        var record = NodeRecords.Of(kind);
        Read(json, record, item => [Text(item, "key")], (item, whole) =>
        {
            NodeKey.TryParse(Text(item, "key"), out var key);
            if (key.Text.Length > 0 && key.Kind != kind) report(new Problem(key.Text, $"a node with this key belongs in {SeedFiles.NameOf(key.Kind)}"));
            else if (whole) content.Nodes.Add((Node)item.Deserialize(record, RecordJson.Options)!);
            else content.Illegible.Add(key);
        });
    }

    public void ReadLinks(byte[] json, LinkKind kind, SeedContent content) =>
        Read(json, typeof(SeedLink), item => [Text(item, "from"), Text(item, "to"), Text(item, "role")], (item, whole) =>
        {
            if (whole) content.Links.Add(SeedLinkMapping.ToLink(item.Deserialize<SeedLink>(RecordJson.Options)!, kind));
        });

    private void Read(byte[] json, Type record, Func<JsonElement, string[]> sortKey, Action<JsonElement, bool> take)
    {
        if (Parse(json) is not { } document) return;
        using (document)
        {
            string[] before = [];
            var index = 0;
            foreach (var item in document.RootElement.EnumerateArray())
            {
                var key = item.ValueKind == JsonValueKind.Object ? sortKey(item) : [];
                var subject = Subject(key, index++);
                var whole = HasShape(item, record, subject);
                if (Compare(before, key) > 0) report(new Problem(subject, $"the file is sorted by {(key.Length == 1 ? "key" : "from, to and role")}; this comes before {Subject(before, 0)}"));
                take(item, whole);
                before = key;
            }
        }
    }

    private bool HasShape(JsonElement item, Type record, string subject)
    {
        var whole = true;
        new ShapeCheck(problem =>
        {
            whole = false;
            report(new Problem(subject, problem));
        }).Check(item, record, "");
        return whole;
    }

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
