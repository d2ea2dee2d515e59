using System.Runtime.CompilerServices;
using System.Text.Json;
using ClusterGraph.Graph;

namespace ClusterGraph.Seeding;

/// <summary>Writes seed files in the one canonical form: sorted, two spaces of indent, what is absent or empty left out. Reading them back gives the same data.</summary>
public static class SeedWriter
{
    private static readonly JsonSerializerOptions Options = new(RecordJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes links of one kind, in the order given.</summary>
    public static void WriteLinks(IEnumerable<Link> links, Stream stream)
    {
        JsonSerializer.Serialize(stream, links.Select(Element), Options);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes nodes of one kind that come in key order; no file when there is none.</summary>
    internal static Task WriteNodesAsync(string path, IAsyncEnumerable<Node> nodes, CancellationToken cancellationToken) =>
        WriteFileAsync(path, nodes.Select(node => JsonSerializer.SerializeToElement(node, node.GetType(), Options)), cancellationToken);

    /// <summary>Writes links of one kind that come in the order of their identities; no file when there is none.</summary>
    internal static Task WriteLinksAsync(string path, IAsyncEnumerable<Link> links, CancellationToken cancellationToken) =>
        WriteFileAsync(path, ByRoleName(links, cancellationToken).Select(Element), cancellationToken);

    private static async Task WriteFileAsync(string path, IAsyncEnumerable<JsonElement> items, CancellationToken cancellationToken)
    {
        await using var each = items.GetAsyncEnumerator(cancellationToken);
        if (!await each.MoveNextAsync()) return;
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, Rest(), Options, cancellationToken);
        file.WriteByte((byte)'\n');

        async IAsyncEnumerable<JsonElement> Rest()
        {
            do yield return each.Current;
            while (await each.MoveNextAsync());
        }
    }

    // Files are sorted by what stands in them: where two nodes are linked more than once, by the role's name.
    private static async IAsyncEnumerable<Link> ByRoleName(IAsyncEnumerable<Link> links, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var same = new List<Link>();
        await foreach (var link in links.WithCancellation(cancellationToken))
        {
            if (same.Count > 0 && (same[0].From != link.From || same[0].To != link.To))
            {
                foreach (var sorted in same.OrderBy(RoleName, StringComparer.Ordinal)) yield return sorted;
                same.Clear();
            }

            same.Add(link);
        }

        foreach (var sorted in same.OrderBy(RoleName, StringComparer.Ordinal)) yield return sorted;
    }

    private static JsonElement Element(Link link) => JsonSerializer.SerializeToElement(SeedLinkMapping.ToSeed(link), Options);

    private static string RoleName(Link link) => link.Details.Role is { } role ? RecordJson.NameOf(role) : "";
}
