using System.Globalization;
using System.Text.Json;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>Appends a change set to the history: a node <c>Change</c> with who, when, why and what watchers are told, and nodes <c>ChangePart</c> with what was put and removed and what was there before.</summary>
internal sealed class HistoryWriter(Writer writer, ChangeSet changes, Existing existing)
{
    // A list is one property; a thousand records are a few hundred kilobytes.
    private const int PartSize = 1_000;

    public async Task WriteAsync(DataVersion version, DateTimeOffset at)
    {
        await writer.RunAsync(WriteTexts.AddChange, new() { ["change"] = Change(version, at) });
        await writer.WriteAsync(WriteTexts.AddChangeParts, Entries().Chunk(PartSize).Select((entries, place) => Part(version, place, entries)));
    }

    private Dictionary<string, Value> Change(DataVersion version, DateTimeOffset at)
    {
        var told = DataChange.Of(changes, version);
        var change = new Dictionary<string, Value>
        {
            ["version"] = version.Number,
            ["fingerprint"] = version.Fingerprint,
            ["at"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["put"] = Value.List(told.Put.Select(key => key.Text)),
            ["removed"] = Value.List(told.Removed.Select(key => key.Text)),
            ["kinds"] = Value.List(told.Kinds.Select(Labels.Of)),
            ["links"] = told.Links,
            ["is_truncated"] = told.IsTruncated,
        };
        if (changes.Note?.Author is { } author) change["author"] = author;
        if (changes.Note?.Text is { } text) change["text"] = text;
        if (changes.Note is { Citations: { IsDefaultOrEmpty: false } cited }) change["citations"] = JsonSerializer.Serialize(cited, RecordJson.Options);
        return change;
    }

    // Removals first, as in the change set's own order of work. A list holds no nulls: what was not there before is the empty text.
    private IEnumerable<(string Subject, bool IsRemoval, string Before)> Entries() =>
    [
        .. changes.RemovedNodes.Select(key => (key.Text, true, existing.Json(key) ?? "")),
        .. changes.RemovedLinks.Select(link => (link.ToString(), true, existing.Json(link) ?? "")),
        .. changes.Nodes.Select(node => (node.Key.Text, false, existing.Json(node.Key) ?? "")),
        .. changes.Links.Select(LinkIdentity.Of).Select(link => (link.ToString(), false, existing.Json(link) ?? "")),
    ];

    private static Value Part(DataVersion version, int place, (string Subject, bool IsRemoval, string Before)[] entries) => new Dictionary<string, Value>
    {
        ["version"] = version.Number,
        ["place"] = place,
        ["subjects"] = Value.List(entries.Select(entry => entry.Subject)),
        ["removals"] = Value.List(entries.Select(entry => (Value)entry.IsRemoval)),
        ["before"] = Value.List(entries.Select(entry => entry.Before)),
    };
}
